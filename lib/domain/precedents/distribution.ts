import {
  addMonths,
  type FiveNumbers,
  fiveNumbers,
  type MonthCounts,
  noMonths,
} from "./month-counts";
import type { PrecedentRow } from "./precedent-profile";
import { type Share, shareOf } from "./share";
import { addedTallies, type Counts, countRow, emptyTally, type Tally } from "./tally";
import { type TermColumns, termColumns } from "./term-columns";

/** Fewer known values than this are counted, but neither drawn nor summed up. */
export const fewestKnown = 5;

/** Terms summed up; `numbers` is null where fewer than five of them are known. */
export type TermSummary = { n: number; numbers: FiveNumbers | null };

/** A part of the whole: one court, or one year. */
export type Slice = {
  /** The code of the court, or the year; null where it is not known. */
  key: string | null;
  counts: Counts;
  terms: TermSummary;
  suspended: Share | null;
};

/**
 * What courts did with a set of defendants. Shares and terms stand there only where at least five of
 * them are known; the counts always do, the unknown among them.
 */
export type Distribution = {
  counts: Counts;
  terms: Record<"all" | "real" | "suspended", TermSummary>;
  /** The suspended among those of whom it is known whether they serve. */
  suspended: Share | null;
  columns: TermColumns | null;
  /** The courts, those with most defendants first; of the others only how many they are. */
  byCourt: Slice[];
  otherCourts: number;
  byYear: Slice[];
};

/** How many courts are shown one by one. */
const mostCourts = 25;

/** The distribution of the outcomes of these defendants. The rows of a case must stand together. */
export function distributionOf(rows: readonly PrecedentRow[]): Distribution {
  const courts = new Map<string | null, Tally>();
  const years = new Map<string | null, Tally>();
  let cases = 0;
  let last: string | null = null;
  for (const row of rows) {
    if (row.id !== last) cases += 1;
    last = row.id;
    countRow(tallyOf(courts, row.profile.court), row);
    countRow(tallyOf(years, row.year), row);
  }
  const { counts, months } = addedTallies(courts.values(), cases);
  const byCourt = slicesOf(courts).sort(bySize);
  return {
    counts,
    terms: {
      all: summed([months.real, months.suspended, months.unknown]),
      real: summed([months.real]),
      suspended: summed([months.suspended]),
    },
    suspended: suspendedOf(counts),
    columns: counts.termKnown < fewestKnown ? null : termColumns(rows),
    byCourt: byCourt.slice(0, mostCourts),
    otherCourts: Math.max(0, byCourt.length - mostCourts),
    byYear: slicesOf(years).sort((a, b) => byKey(a, b)),
  };
}

function tallyOf(tallies: Map<string | null, Tally>, key: string | null): Tally {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
}

function slicesOf(tallies: ReadonlyMap<string | null, Tally>): Slice[] {
  return [...tallies].map(([key, { counts, months }]) => ({
    key,
    counts,
    terms: summed([months.real, months.suspended, months.unknown]),
    suspended: suspendedOf(counts),
  }));
}

function suspendedOf({ served }: Counts): Share | null {
  const known = served.real + served.suspended;
  return known < fewestKnown ? null : shareOf(served.suspended, known);
}

function summed(parts: readonly MonthCounts[]): TermSummary {
  const all = noMonths();
  for (const part of parts) addMonths(all, part);
  return { n: all.n, numbers: all.n < fewestKnown ? null : fiveNumbers(all) };
}

function bySize(a: Slice, b: Slice): number {
  return b.counts.defendants - a.counts.defendants || byKey(a, b);
}

/** In the order of their names; what is not known comes last. */
function byKey(a: Slice, b: Slice): number {
  return (
    Number(a.key === null) - Number(b.key === null) || (a.key ?? "").localeCompare(b.key ?? "")
  );
}
