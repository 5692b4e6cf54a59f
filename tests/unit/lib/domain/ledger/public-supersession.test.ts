import { expect, it } from "vitest";
import { ledgerOf } from "@/lib/domain/ledger/ledger-number";
import { successorOf, withKnownPredecessor } from "@/lib/domain/ledger/public-supersession";
import { aFigure } from "@/tests/fixtures/ledger";

const [before, after] = [aFigure({ id: "f901" }), aFigure({ id: "f902", supersedes: "f901" })];
const ledger = ledgerOf([before, after]);

it("knows the figure that takes the place of another, and of which none does", () => {
  expect(successorOf("f901", ledger)).toBe(after);
  expect(successorOf("f902", ledger)).toBeNull();
});

it("names the figure before only where it is public", () => {
  expect(withKnownPredecessor(after, ledger)).toBe(after);
  expect(withKnownPredecessor(after, ledgerOf([after])).supersedes).toBeNull();
  expect(withKnownPredecessor(before, ledgerOf([]))).toBe(before);
});
