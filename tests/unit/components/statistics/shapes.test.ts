import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineSize, stockLine, yearLines } from "@/components/statistics/lines-shape";
import { drawn } from "@/components/statistics/share-bars";
import { heightOf, stripSize, stripsShape } from "@/components/statistics/strips-shape";
import { stepOf, stepsOf } from "@/components/statistics/tile-steps";
import type { YearRow } from "@/lib/domain/statistics/series";
import { suppressed } from "@/lib/domain/statistics/suppression";
import { recordFacts } from "@/tests/fixtures/record-facts";
import { aStatisticsView } from "@/tests/fixtures/statistics-view";

const recordsOf = (view: ReturnType<typeof aStatisticsView>) => {
  if (!view.records) throw new Error("nothing is counted");
  return view.records;
};
const records = recordsOf(aStatisticsView());

describe("the strips of years", () => {
  it("have a strip for each year, and a column for each month of the period", () => {
    const strips = stripsShape(records)?.strips;
    expect(strips?.map(({ year, columns }) => [year, columns.length])).toEqual([
      [2023, 12],
      [2024, 3],
    ]);
  });

  it("leave nothing outside of themselves, whatever is counted", () => {
    const units = fc.constantFrom("month", "week", "working-day" as const);
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 40 }), units, (facts, unit) => {
        const { records: told } = aStatisticsView({ facts, query: { unit } });
        const shape = told && stripsShape(told);
        const columns = shape?.strips.flatMap((strip) => strip.columns) ?? [];
        const ends = columns.map(({ x, width }) => x + width);
        const heights = columns
          .flatMap(({ received, decided }) => [received ?? 0, decided ?? 0])
          .map((n) => (shape ? heightOf(n, shape) : 0));
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(stripSize.width + 1e-9);
        expect(Math.max(0, ...heights)).toBeLessThanOrEqual(stripSize.bars + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("are none where nothing is counted", () => {
    const view = aStatisticsView({ query: { court: "25GV0001" } });
    expect(stripsShape(recordsOf(view))).toBeNull();
  });
});

describe("the lines of years", () => {
  it("do not join a month that may be incomplete", () => {
    const shape = yearLines(records.years, records.months, "decided");
    const points = shape?.lines.map((line) => line.points.split(" ").length);
    expect(points).toEqual([12, records.months.filter((row) => !row.isIncomplete).length - 12]);
  });

  it("never put one year’s name on another’s", () => {
    const months = records.months.map((row) => ({ ...row, isIncomplete: false }));
    const same = [2021, 2022, 2023].map((year) => ({
      year,
      months: { received: Array(12).fill(5), decided: Array(12).fill(5) },
      received: 60,
      decided: 60,
      isIncomplete: false,
    }));
    const labels = yearLines(same, months, "decided")?.lines.map(({ label }) => label.y) ?? [];
    const [a = 0, b = 0, c = 0] = labels.toSorted((x, y) => x - y);
    expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(11);
  });

  it("keep every name within the drawing, though several lines end at the bottom", () => {
    const year = (number: number, n: number): YearRow => {
      const months = Array.from({ length: 12 }, () => n);
      const row = { months: { received: months, decided: months }, received: n, decided: n };
      return { year: number, ...row, isIncomplete: false };
    };
    const shape = yearLines(
      [year(2021, 500), ...[2022, 2023, 2024].map((one) => year(one, 1))],
      [],
      "decided",
    );
    const bottom = lineSize.top + lineSize.plot + 4;
    const heights = (shape?.lines ?? []).map(({ label }) => label.y).sort((a, b) => a - b);
    expect(heights.at(-1)).toBeLessThanOrEqual(bottom);
    for (const [at, y] of heights.slice(1).entries())
      expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(11 - 1e-9);
  });

  it("keep the stock within the drawing", () => {
    const months = records.months.map((row, at) => ({ ...row, pending: at * 3 }));
    const ys = stockLine(months)
      ?.points.split(" ")
      .map((point) => Number(point.split(",")[1]));
    expect(Math.min(...(ys ?? []))).toBeGreaterThanOrEqual(lineSize.top);
    expect(Math.max(...(ys ?? []))).toBeLessThanOrEqual(lineSize.top + lineSize.plot);
  });
});

describe("the shades of the map", () => {
  it("are none for nothing, and rise with the count", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2000 }), { maxLength: 80 }), (counts) => {
        const steps = stepsOf(counts);
        const shades = counts.toSorted((a, b) => a - b).map((count) => stepOf(count, steps));
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        for (const [at, count] of counts.entries())
          expect(stepOf(count, steps) === 0, String(at)).toBe(count === 0);
        expect(Math.max(0, ...shades)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe("a bar of shares", () => {
  const piece = (n: number | typeof suppressed) => ({ kind: "real" as const, label: "", n });

  it("is not drawn where one of its numbers is hidden", () => {
    expect(drawn([piece(10), { ...piece(suppressed), kind: "none" }])).toEqual([]);
  });

  it("is as long as all of its pieces", () => {
    const pieces = drawn([piece(30), { ...piece(10), kind: "none" }]);
    expect(pieces.map(({ width }) => Math.round(width))).toEqual([269, 90]);
  });
});
