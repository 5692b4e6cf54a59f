import { longestTermMonths } from "@/lib/domain/term";

/** A number of months as far as it is known: the least and the greatest it can be. */
export type MonthSpan = { from: number; to: number };

/** The five numbers of a set of terms, in months; a quartile may fall between whole months. */
export type FiveNumbers = {
  least: MonthSpan;
  lower: MonthSpan;
  median: MonthSpan;
  upper: MonthSpan;
  greatest: MonthSpan;
};

/** How many terms have each number of months as their least and as their greatest. */
export type MonthCounts = { n: number; least: Uint32Array; greatest: Uint32Array };

/** Counts of nothing yet. */
export function noMonths(): MonthCounts {
  const size = longestTermMonths + 1;
  return { n: 0, least: new Uint32Array(size), greatest: new Uint32Array(size) };
}

/** Counts a term of so many people. */
export function countMonths(counts: MonthCounts, { from, to }: MonthSpan, people: number): void {
  counts.n += people;
  counts.least[from] = (counts.least[from] ?? 0) + people;
  counts.greatest[to] = (counts.greatest[to] ?? 0) + people;
}

/** Counts all the terms of other counts as well. */
export function addMonths(counts: MonthCounts, more: MonthCounts): void {
  if (more.n === 0) return;
  counts.n += more.n;
  for (const bound of ["least", "greatest"] as const)
    for (let month = 0; month <= longestTermMonths; month += 1)
      counts[bound][month] = (counts[bound][month] ?? 0) + (more[bound][month] ?? 0);
}

/**
 * Range, quartiles and median. A quantile is that of type 7 (Hyndman and Fan): it lies at h = (n − 1)p
 * of the terms in order, between its neighbours in proportion. A quantile rises with every one of the
 * terms, so that where some of them are spans it lies between the quantile of their least and that of
 * their greatest numbers, and this is what is given. Null where there are none.
 */
export function fiveNumbers(counts: MonthCounts): FiveNumbers | null {
  if (counts.n === 0) return null;
  const at = (p: number): MonthSpan => ({
    from: quantile(counts.least, counts.n, p),
    to: quantile(counts.greatest, counts.n, p),
  });
  return { least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), greatest: at(1) };
}

function quantile(counts: Uint32Array, n: number, p: number): number {
  const place = (n - 1) * p;
  const below = inOrder(counts, Math.floor(place));
  const above = inOrder(counts, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** The number of months at a place of the terms in order, counted from 0. */
function inOrder(counts: Uint32Array, place: number): number {
  let passed = 0;
  for (const [months, people] of counts.entries()) {
    passed += people;
    if (passed > place) return months;
  }
  return 0;
}
