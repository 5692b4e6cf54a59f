import { describe, expect, it } from "vitest";
import { lookAlikes } from "@/lib/domain/ledger/same-numbers";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { aDay, aYear } from "@/tests/fixtures/ledger-dates";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const one = aFigure({
  id: "f901",
  metric: "cases-handled",
  period: aYear(2024),
  quantities: [aQuantity({ min: 10_308, max: 10_308, unit: "cases" })],
});
const other = aFigure({
  id: "f902",
  metric: "cases-received",
  period: { ...aYear(2024), edtf: "2022-09-21/2024-06", earliest: "2022-09-21" },
  quantities: [aQuantity({ min: 10_025, max: 10_025, unit: "cases" })],
});

describe("the same-number trap", () => {
  it("catches numbers near each other that count different things", () => {
    expect(lookAlikes([one, other])).toMatchObject([
      { equal: false, differs: ["metric", "period"] },
    ]);
  });

  it.each([
    ["far from each other", aQuantity({ min: 9000, max: 9000, unit: "cases" })],
    ["a count and a share", aQuantity({ min: 10_308, max: 10_308, unit: "percent" })],
    ["a number and a span", aQuantity({ min: 10_000, max: 10_308, unit: "cases" })],
  ])("is not laid by what is %s", (_what, quantity) => {
    expect(lookAlikes([one, { ...other, quantities: [quantity] }])).toEqual([]);
  });

  it("is not laid by two statements of one count, nor by a revision of it", () => {
    const again = { ...one, id: "f903", metric: "cases-received" } as const;
    expect(lookAlikes([one, again])).toEqual([]);
    const later = { ...other, period: one.period, asOf: aDay("2025-06-01") };
    expect(lookAlikes([{ ...one, asOf: aDay("2024-12-27") }, later])).toEqual([]);
  });

  it("is not laid by small numbers", () => {
    const few = [aQuantity({ min: 8, max: 8, unit: "people" })];
    expect(
      lookAlikes([
        { ...one, quantities: few },
        { ...other, quantities: few },
      ]),
    ).toEqual([]);
  });

  it("catches the pairs of the seeds, the greatest first, each with what it differs in", () => {
    const pairs = lookAlikes(seedFigures()).map(({ a, b, equal }) => [a.ref, b.ref, equal]);
    expect(pairs).toEqual([
      ["f040", "f055", false],
      ["f024", "f057", true],
      ["f012", "f014", true],
      ["f007", "f076", true],
      ["f064", "f071", true],
    ]);
    for (const { differs } of lookAlikes(seedFigures())) expect(differs.length).toBeGreaterThan(0);
  });
});
