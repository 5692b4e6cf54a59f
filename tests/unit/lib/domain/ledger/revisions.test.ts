import { describe, expect, it } from "vitest";
import { revisionFans } from "@/lib/domain/ledger/revisions";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { aDay, aYear } from "@/tests/fixtures/ledger-dates";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const counted = (id: string, n: number, day: string, more: Parameters<typeof aFigure>[0] = {}) =>
  aFigure({
    id,
    metric: "cases-received",
    quantities: [aQuantity({ min: n, max: n, unit: "cases" })],
    period: aYear(2023),
    asOf: aDay(day),
    ...more,
  });

describe("a revision fan", () => {
  it("is 5,593 and 5,517 for 2023 in the seeds, and no source says that one replaces the other", () => {
    const fans = revisionFans(seedFigures());
    expect(fans).toHaveLength(1);
    expect(fans[0]).toMatchObject({ period: "2023", stated: false, sameMetric: false });
    expect(fans[0]?.numbers.map(({ quantity }) => quantity.min)).toEqual([5593, 5517]);
  });

  it("puts the numbers in the order of their days, however they are given", () => {
    const figures = [
      counted("f903", 9, "2024-12-01"),
      counted("f901", 5, "2023-12-01"),
      counted("f902", 7, "2024-06-01"),
    ];
    const [fan] = revisionFans(figures);
    expect(fan?.numbers.map(({ ref }) => ref)).toEqual(["f901", "f902", "f903"]);
    expect(fan?.sameMetric).toBe(true);
  });

  it("is stated where one figure supersedes another", () => {
    const later = counted("f902", 7, "2024-06-01", { supersedes: "f901" });
    expect(revisionFans([counted("f901", 5, "2023-12-01"), later])[0]?.stated).toBe(true);
  });

  it.each([
    ["another period", { period: aYear(2022) }],
    ["another publisher", { publisher: { id: "wire", name: "The Invented Wire" } }],
    ["another article", { articleScope: ["332"] }],
    ["another place", { place: "Invented region" }],
    ["another law", { legalScope: "invented" }],
    ["no day of its own", { asOf: null }],
    ["the same day", { asOf: aDay("2023-12-01") }],
    ["another flow", { metric: "cases-decided" }],
    ["a hedge", { quantities: [aQuantity({ min: 7, max: 7, unit: "cases", qualifier: "about" })] }],
  ] as const)("is not made of %s", (_what, other) => {
    const later = counted("f902", 7, "2024-06-01", Object(structuredClone(other)));
    expect(revisionFans([counted("f901", 5, "2023-12-01"), later])).toEqual([]);
  });

  it("is not made of one number said twice", () => {
    expect(
      revisionFans([counted("f901", 5, "2023-12-01"), counted("f902", 5, "2024-06-01")]),
    ).toEqual([]);
  });
});
