import { describe, expect, it } from "vitest";
import { type RecordedCount, recordedScopes, setAgainst } from "@/lib/domain/ledger/recorded";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { aYear } from "@/tests/fixtures/ledger-dates";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const regions = new Map([["Invented region", "99"]]);
const received = aFigure({
  metric: "cases-received",
  articleScope: ["337"],
  period: aYear(2023),
  place: "Russia",
  quantities: [aQuantity({ min: 100, max: 100, unit: "cases" })],
});
const scopesOf = (with_: Parameters<typeof aFigure>[0]) =>
  recordedScopes({ ...received, ...with_ }, regions).map(({ scope }) => scope);
const recorded = (count: number, from: string, to: string, courts = 1): RecordedCount => ({
  count,
  coverage: { courtsWithRecords: courts, courts: 9, from, to },
  asOf: "2024-02-01",
});

describe("what of the records a figure is set against", () => {
  it("is its metric, articles and period, in its region or the whole country", () => {
    const whole = {
      metric: "received",
      articles: ["337"],
      from: "2023-01-01",
      to: "2023-12-31",
      region: null,
    };
    expect(scopesOf({})).toEqual([whole]);
    expect(scopesOf({ place: "Invented region" })).toEqual([{ ...whole, region: "99" }]);
  });

  it.each([
    ["the articles", { articleScope: [] }],
    ["the period", { period: null }],
    ["the days of the period", { period: { ...aYear(2023), approximate: true } }],
    ["cases, but verdicts", { quantities: [aQuantity({ min: 1, max: 1, unit: "verdicts" })] }],
    ["a place that we know", { place: "Nowhere" }],
    ["a metric of records", { metric: "people-convicted" }],
    ["cases, but people", { quantities: [aQuantity({ min: 1, max: 1, unit: "people" })] }],
    ["a number", { quantities: [aQuantity({ min: null, max: null, unit: "cases" })] }],
    ["only the articles, but a law", { legalScope: "during mobilisation" }],
  ] as const)("is nothing where the source does not give %s", (_what, with_) => {
    expect(scopesOf(Object(structuredClone(with_)))).toEqual([]);
  });

  it("can be said of some figures of the seeds, and never of a single story", () => {
    const figures = seedFigures().filter((figure) => recordedScopes(figure, regions).length > 0);
    expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(["f015", "f025", "f040"]));
    expect(figures.map(({ metric }) => metric)).not.toContain("detail");
  });
});

describe("a figure against the records", () => {
  const [asked] = recordedScopes(received, regions);
  if (!asked) throw new Error("no scope");
  const against = (count: RecordedCount | null) => setAgainst(asked, count).against;

  it("shows both and the difference where the records reach over the period", () => {
    expect(against(recorded(93, "2022-06-01", "2024-01-01"))).toMatchObject({
      recorded: { count: 93 },
      difference: -7,
    });
  });

  it.each([
    ["there are none", null],
    ["they begin later", recorded(93, "2023-01-02", "2024-01-01")],
    ["they end earlier", recorded(93, "2022-01-01", "2023-12-30")],
    ["no court has any", recorded(0, "2022-01-01", "2024-01-01", 0)],
  ])("shows no number of the records where %s", (_why, count) => {
    expect(against(count)).toBeNull();
  });

  it("names no difference to a span", () => {
    const span = recordedScopes(
      { ...received, quantities: [aQuantity({ min: 90, max: 110, unit: "cases" })] },
      regions,
    );
    const [one] = span;
    expect(one && setAgainst(one, recorded(93, "2022-01-01", "2024-01-01")).against).toMatchObject({
      difference: null,
    });
  });
});
