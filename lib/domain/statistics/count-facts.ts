import { type AnswerCounts, type Attributes, actsByCourt, attributesOf } from "./attribute-counts";
import { type DaySpan, datedRows, dayIn } from "./dated-rows";
import { weekNumber } from "./day-number";
import { type CodeColumn, type FactColumns, noDay } from "./fact-columns";
import { countsBy, type Rows, rowsAmong } from "./row-sets";
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
  /** What is told of the decided cases, of the days of which it is told. */
  decided: Attributes;
  /** Whether the text of the act is published, by the codes of the column of courts, of all days covered. */
  acts: AnswerCounts[];
};

/** Which days are counted: `period`; those of which more is `told`; all that are `covered`. */
export type CountedDays = Record<"period" | "told" | "covered", DaySpan>;

/** Counts the records of a scope; the days lie on the time line. */
export function countFacts(
  columns: FactColumns,
  rows: Rows,
  { line, period, told, covered }: CountedDays & { line: TimeLine },
): FactCounts {
  const time = { line, period };
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
    ...tellingCounts(columns, rows, { line, period, told, covered }, inPeriod.decided),
  };
}

function tellingCounts(
  columns: FactColumns,
  rows: Rows,
  { line, period, told, covered }: CountedDays & { line: TimeLine },
  decided: Rows,
): Pick<FactCounts, "decided" | "acts"> {
  const isSame = (a: DaySpan, b: DaySpan) => a.from === b.from && a.to === b.to;
  const within = ({ from, to }: DaySpan) =>
    rowsAmong(rows, (row) => {
      const day = dayIn(line, columns.decided[row] ?? noDay);
      return day !== noDay && day >= from && day <= to;
    });
  const ofTold = isSame(told, period) ? decided : within(told);
  const ofAll = isSame(covered, told) ? ofTold : within(covered);
  return { decided: attributesOf(columns, ofTold), acts: actsByCourt(columns, ofAll) };
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
