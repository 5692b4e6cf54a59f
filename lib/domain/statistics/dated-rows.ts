import { type FactColumns, noDay } from "./fact-columns";
import { type Rows, rowList } from "./row-sets";
import type { TimeLine } from "./time-line";

/** Days by their numbers, both inclusive. */
export type DaySpan = { from: number; to: number };

/**
 * Rows sorted by their days. `byDay` counts them for each day of the time line: `came` and `left` only
 * those of which it is known when they came and when they left, or that they did not.
 */
export type DatedRows = {
  byDay: Record<"received" | "decided" | "came" | "left", Uint32Array>;
  /** Received in the period, decided in it, and pending at its end. */
  inPeriod: Record<"received" | "decided" | "pending", Rows>;
  /** Without a day of receipt; with a result, or none told, but without a day of decision. */
  receiptUndated: number;
  decisionUndated: number;
};

/** Sorts the rows; a day that is not on the time line counts as not known. */
export function datedRows(
  columns: FactColumns,
  rows: Rows,
  time: { line: TimeLine; period: DaySpan },
): DatedRows {
  const sorting = begun(rows.length, time);
  const notYet = columns.result.codes.indexOf("pending");
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const came = dayIn(time.line, columns.received[row] ?? noDay);
    const decided = dayIn(time.line, columns.decided[row] ?? noDay);
    const isPending = columns.result.of[row] === notYet;
    sortReceipt(sorting, row, came);
    sortDecision(sorting, row, decided);
    if (decided === noDay && !isPending) sorting.decisionUndated += 1;
    else if (came !== noDay) sortStock(sorting, row, came, decided);
  }
  const { byDay, receiptUndated, decisionUndated, received, decided, pending } = sorting;
  return {
    byDay,
    inPeriod: { received: received.rows(), decided: decided.rows(), pending: pending.rows() },
    receiptUndated,
    decisionUndated,
  };
}

type Sorting = ReturnType<typeof begun>;

function begun(size: number, { line, period }: { line: TimeLine; period: DaySpan }) {
  const days = () => new Uint32Array(Math.max(0, line.lastDay - line.firstDay + 1));
  return {
    period,
    firstDay: line.firstDay,
    byDay: { received: days(), decided: days(), came: days(), left: days() },
    received: rowList(size),
    decided: rowList(size),
    pending: rowList(size),
    receiptUndated: 0,
    decisionUndated: 0,
  };
}

function sortReceipt(sorting: Sorting, row: number, came: number): void {
  if (came === noDay) {
    sorting.receiptUndated += 1;
    return;
  }
  increase(sorting.byDay.received, came - sorting.firstDay);
  if (isWithin(sorting.period, came)) sorting.received.add(row);
}

function sortDecision(sorting: Sorting, row: number, decided: number): void {
  if (decided === noDay) return;
  increase(sorting.byDay.decided, decided - sorting.firstDay);
  if (isWithin(sorting.period, decided)) sorting.decided.add(row);
}

/** A case that has not left leaves later than every day; one cannot leave before it came. */
function sortStock(sorting: Sorting, row: number, came: number, decided: number): void {
  const { byDay, firstDay, period } = sorting;
  const gone = decided === noDay ? never : Math.max(came, decided);
  increase(byDay.came, came - firstDay);
  if (gone !== never) increase(byDay.left, gone - firstDay);
  if (came <= period.to && gone > period.to) sorting.pending.add(row);
}

const never = 2 ** 30;

/** A day, if it is on the line; `noDay` otherwise. */
export function dayIn({ firstDay, lastDay }: TimeLine, day: number): number {
  return day >= firstDay && day <= lastDay ? day : noDay;
}

function isWithin(period: DaySpan, day: number): boolean {
  return day >= period.from && day <= period.to;
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
