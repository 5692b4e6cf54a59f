import { expect, it } from "vitest";
import { withBoundSums } from "@/lib/domain/ledger/bound-sums";
import { aDiscrepancy, aSide } from "@/tests/fixtures/ledger";

const found = aDiscrepancy({
  figures: ["f901", "f902"],
  sides: [aSide("702", { computation: "700 + 2 = 702" }), aSide("701")],
});

it("keeps a written sum while all its figures are public", () => {
  expect(withBoundSums(found, new Set(["f901", "f902", "f903"]))).toBe(found);
});

it("leaves a written sum out where a figure is gone, and keeps the quotations", () => {
  const left = withBoundSums(found, new Set(["f901"]));
  expect(left.sides.map(({ computation }) => computation)).toEqual([null, null]);
  expect(left.sides.map(({ quotes }) => quotes)).toEqual(found.sides.map(({ quotes }) => quotes));
});
