import { describe, expect, it } from "vitest";
import { countMonths, noMonths } from "@/lib/domain/precedents/month-counts";
import type { ServedCounts } from "@/lib/domain/statistics/served-of";
import { type Guarded, suppressed } from "@/lib/domain/statistics/suppression";
import { fewestInPlace, toldTerms } from "@/lib/domain/statistics/told-terms";

function monthsOf(terms: readonly number[]) {
  const months = noMonths();
  for (const term of terms) countMonths(months, { from: term, to: term }, 1);
  return months;
}

const servedBy = (people: Guarded, real: Guarded, unknown: Guarded): ServedCounts => ({
  people,
  served: { real, suspended: 0, unknown },
});
const hidden = { n: suppressed, quartiles: null, range: null, steps: null };
const terms = (n: number) => Array.from({ length: n }, (_, at) => 12 + at);

describe("the terms that records tell", () => {
  it("are hidden where real and suspended punishments are", () => {
    const served = servedBy(20, suppressed, suppressed);
    expect(toldTerms(monthsOf(terms(2)), served, true)).toEqual(hidden);
    expect(toldTerms(monthsOf(terms(10)), served, false)).toEqual(hidden);
  });

  it("are hidden where the number of verdicts is", () => {
    const served = servedBy(suppressed, suppressed, suppressed);
    expect(toldTerms(monthsOf(terms(10)), served, false)).toEqual(hidden);
  });

  it.each([[2], [18]])("are hidden where few of them are known, or few are not: %i of 20", (n) => {
    expect(toldTerms(monthsOf(terms(n)), servedBy(20, 20, 0), false)).toEqual(hidden);
  });

  it("are summed up within one place where ten of them are known", () => {
    const summed = (n: number) => {
      const { n: told, quartiles } = toldTerms(monthsOf(terms(n)), servedBy(40, 40, 0), true);
      return [told, quartiles === null];
    };
    expect(summed(5)).toEqual([5, true]);
    expect(summed(fewestInPlace - 1)).toEqual([9, true]);
    expect(summed(fewestInPlace)).toEqual([10, false]);
  });

  it("are summed up of several places too where ten of them are", () => {
    const summed = (n: number) => toldTerms(monthsOf(terms(n)), servedBy(40, 40, 0), false);
    expect(summed(9).quartiles).toBeNull();
    expect(summed(11).quartiles?.median).toEqual({ from: 17, to: 17 });
  });

  it("tell the shortest and the longest only where five people have it", () => {
    const months = monthsOf([...Array(5).fill(6), ...terms(20), ...Array(4).fill(108)]);
    expect(toldTerms(months, servedBy(80, 80, 0), false).range).toEqual({
      least: { from: 6, to: 6 },
      greatest: suppressed,
    });
  });

  it("tell of no step that few people have", () => {
    const months = monthsOf([...Array(20).fill(24), ...Array(20).fill(36), 84, 84]);
    const { steps } = toldTerms(months, servedBy(80, 80, 0), false);
    expect(steps?.[6]?.people).toBe(suppressed);
    expect(steps?.filter(({ people }) => people === suppressed)).toHaveLength(2);
  });
});
