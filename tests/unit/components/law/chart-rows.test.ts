import { expect, it } from "vitest";
import { chartRows, scaleEnd } from "@/components/law/chart-rows";
import { anArticle, aPenalty, aVersion } from "@/tests/fixtures/reference";

const part = (...versions: ReturnType<typeof aVersion>[]) => [
  { provision: "999(1)", part: "1", versions, cases: 0 },
];

it("draws only what allows deprivation of liberty", () => {
  expect(chartRows(part(aVersion({ penalties: [] })))).toEqual([]);
});

it("tells what the war brought from what was there", () => {
  expect(chartRows(anArticle().parts).map((row) => row.recent)).toEqual([false, true]);
});

it("ends the scale at a whole five years above the longest term", () => {
  expect(scaleEnd(chartRows(part(aVersion({ penalties: [aPenalty(60, 144)] }))))).toBe(180);
});
