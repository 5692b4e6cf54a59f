import { datedRows } from "./dated-rows";
import { dayOfNumber, daysOfMonth, mondayOf, monthNumber, weekNumber } from "./day-number";
import type { FactColumns } from "./fact-columns";
import { rowFits } from "./fact-scope";
import { type Rows, rowsWhere } from "./row-sets";
import type { TimeLine } from "./time-line";

/**
 * What time the records of an instance cover: `from` and `to` are the first day of the first month and
 * the last day of the last one, or the last day of the line. `begin` and `end` are not rounded to months:
 * the first day of the first week, with the weekend before it, and the last day of the last week.
 */
export type Coverage = {
  from: number;
  to: number;
  begin: number;
  end: number;
  received: WeekCounts;
};

/** Cases for each week, the first of which is `first`. */
export type WeekCounts = { first: number; counts: Uint32Array };

/** A week belongs to what is covered if it has so much of what the busiest week has. */
const leastShare = 0.02;

/**
 * What time the records cover, whatever a reader asks of: from the first week to the last that has at
 * least a fiftieth of the cases of the busiest one, so that a misprinted year does not stretch it.
 * Null where no record of the instance has a day.
 */
export function coverageOf(
  columns: FactColumns,
  instance: string,
  line: TimeLine,
): Coverage | null {
  const scope = { provisions: null, courts: null, region: null, instance };
  return coverageOfRows(columns, rowsWhere(columns.size, rowFits(columns, scope)), line);
}

/** What time some records cover, by the same measure; null where none of them has a day. */
export function coverageOfRows(columns: FactColumns, rows: Rows, line: TimeLine): Coverage | null {
  const period = { from: line.firstDay, to: line.lastDay };
  const { byDay } = datedRows(columns, rows, { line, period });
  const received = new Uint32Array(line.weeks);
  const all = new Uint32Array(line.weeks);
  for (let at = 0; at < byDay.received.length; at += 1) {
    const week = weekNumber(line.firstDay + at) - line.firstWeek;
    received[week] = (received[week] ?? 0) + (byDay.received[at] ?? 0);
    all[week] = (all[week] ?? 0) + (byDay.received[at] ?? 0) + (byDay.decided[at] ?? 0);
  }
  const span = coveredWeeks(all);
  if (!span) return null;
  const monday = mondayOf(line.firstWeek + span.first);
  const first = Math.max(line.firstDay, monday);
  const end = Math.min(line.lastDay, mondayOf(line.firstWeek + span.last + 1) - 1);
  return {
    from: daysOfMonth(monthNumber(dayOfNumber(first))).first,
    to: Math.min(line.lastDay, daysOfMonth(monthNumber(dayOfNumber(end))).last),
    begin: Math.max(line.firstDay, monday - weekendDays),
    end,
    received: { first: line.firstWeek, counts: received },
  };
}

const weekendDays = 2;

function coveredWeeks(counts: Uint32Array): { first: number; last: number } | null {
  const least = Math.max(1, counts.reduce((a, b) => Math.max(a, b), 0) * leastShare);
  const first = counts.findIndex((count) => count >= least);
  return first < 0 ? null : { first, last: counts.findLastIndex((count) => count >= least) };
}
