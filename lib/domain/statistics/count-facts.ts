import { type Attributes, attributesOf } from "./attribute-counts";
import { type DaySpan, datedRows } from "./dated-rows";
import { weekNumber } from "./day-number";
import type { CodeColumn, FactColumns } from "./fact-columns";
import { type FactScope, rowFits } from "./fact-scope";
import { countsBy, rowsWhere } from "./row-sets";
import type { TimeLine } from "./time-line";

/** For each code of a column: cases received and decided in the period, and pending at its end. */
export type GroupCounts = { received: Uint32Array; decided: Uint32Array; pending: Uint32Array };

/**
 * What was counted. Months and weeks are those of the whole time line, everything else is of the
 * period. `came` and `left` count only cases of which it is known when they came and when they left,
 * or that they did not: their difference up to a month is what was pending at its end.
 */
export type FactCounts = {
  /** Records within the scope, of whatever day. */
  records: number;
  /** Of those: without a day of receipt; and with a result, or none told, but no day of decision. */
  receiptUndated: number;
  decisionUndated: number;
  months: Record<"received" | "decided" | "came" | "left", Uint32Array>;
  weeks: Record<"received" | "decided", Uint32Array>;
  groups: Record<"court" | "region" | "provisions", GroupCounts>;
  /** What is told of the cases decided in the period. */
  decided: Attributes;
};

/** Counts the records of a scope; `period` lies on the time line. */
export function countFacts(
  columns: FactColumns,
  scope: FactScope,
  time: { line: TimeLine; period: DaySpan },
): FactCounts {
  const { line } = time;
  const rows = rowsWhere(columns.size, rowFits(columns, scope));
  const { byDay, inPeriod, ...undated } = datedRows(columns, rows, time);
  const months = (days: Uint32Array) => summed(days, line.months, (at) => line.monthOf[at] ?? 0);
  const week = (at: number) => weekNumber(line.firstDay + at) - line.firstWeek;
  const groups = (column: CodeColumn): GroupCounts => ({
    received: countsBy(inPeriod.received, column),
    decided: countsBy(inPeriod.decided, column),
    pending: countsBy(inPeriod.pending, column),
  });
  return {
    records: rows.length,
    ...undated,
    months: {
      received: months(byDay.received),
      decided: months(byDay.decided),
      came: months(byDay.came),
      left: months(byDay.left),
    },
    weeks: {
      received: summed(byDay.received, line.weeks, week),
      decided: summed(byDay.decided, line.weeks, week),
    },
    groups: {
      court: groups(columns.court),
      region: groups(columns.region),
      provisions: groups(columns.provisions),
    },
    decided: attributesOf(columns, inPeriod.decided),
  };
}

/** Counts of days put together into `size` longer pieces of time. */
function summed(days: Uint32Array, size: number, pieceOf: (at: number) => number): Uint32Array {
  const pieces = new Uint32Array(size);
  for (const [at, count] of days.entries()) {
    const piece = pieceOf(at);
    pieces[piece] = (pieces[piece] ?? 0) + count;
  }
  return pieces;
}
