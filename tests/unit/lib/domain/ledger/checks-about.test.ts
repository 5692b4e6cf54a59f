import { expect, it } from "vitest";
import { checksAbout } from "@/lib/domain/ledger/checks-about";
import { seedCalendar, seedLedger } from "@/tests/fixtures/seed-ledger";

const [ledger, calendar] = [seedLedger(), seedCalendar()];
const idsOf = (asked: Parameters<typeof checksAbout>[0], of = ledger) =>
  checksAbout(asked, of, calendar).map(({ check }) => check.id);

it("finds the sums that a figure is added up, divided or expected in", () => {
  expect(idsOf({ figure: "f061" })).toEqual([
    "april-2023-received",
    "over-a-month-of-received",
    "april-2023-absence-of-all",
    "april-2023-absence-twice",
  ]);
  expect(idsOf({ figure: "f058" })).toHaveLength(4);
  expect(idsOf({ figure: "f087" })).toEqual([]);
});

it("finds the sums of a discrepancy, and none that cannot be done", () => {
  expect(idsOf({ discrepancy: "x03" })).toHaveLength(2);
  const without = new Map([...ledger].filter(([id]) => id !== "f061"));
  expect(idsOf({ discrepancy: "x03" }, without)).toEqual(["april-2023-received-studied"]);
});
