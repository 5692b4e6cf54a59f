import type { WorkingYear } from "@/lib/domain/working-days";
import type { FactCounts } from "./count-facts";
import type { DaySpan } from "./dated-rows";
import {
  dayOfNumber,
  daysOfMonth,
  mondayOf,
  monthNumber,
  monthOfNumber,
  weekNumber,
} from "./day-number";
import type { TimeLine } from "./time-line";
import { perWorkingDay, workingDaysOf } from "./working-days";

/** What is the same for every series of an answer. */
export type SeriesFrame = {
  line: TimeLine;
  /** What is shown, within what the records cover. */
  period: DaySpan;
  /** The last day that the records reach. */
  end: number;
  /** The days of which the records are complete, as far as is known; null where it is not known at all. */
  complete: DaySpan | null;
  calendar: readonly WorkingYear[];
};

/** A month: `key` is `2024-07`. Rates are cases a working day. */
export type MonthRow = {
  key: string;
  received: number;
  decided: number;
  /** At its end. */
  pending: number;
  workingDays: number | null;
  receivedADay: number | null;
  decidedADay: number | null;
  /** Records of it may be missing, or it had not ended. */
  isIncomplete: boolean;
};

/** A week: `key` is its Monday. */
export type WeekRow = { key: string; received: number; decided: number; isIncomplete: boolean };

/** A year: its months, January first; null where a month is outside of the period. */
export type YearRow = {
  year: number;
  months: Record<"received" | "decided", (number | null)[]>;
  received: number;
  decided: number;
  /** Whether some of its months are outside of the period, or incomplete. */
  isIncomplete: boolean;
};

/** The months of the period, in order. */
export function monthRows(counts: FactCounts["months"], frame: SeriesFrame): MonthRow[] {
  const { line, period, end, complete, calendar } = frame;
  const [from, to] = monthsOf(period);
  const rows: MonthRow[] = [];
  let pending = 0;
  for (let at = 0; at < line.months; at += 1) {
    pending += (counts.came[at] ?? 0) - (counts.left[at] ?? 0);
    const month = line.firstMonth + at;
    if (month < from || month > to) continue;
    const [received, decided] = [counts.received[at] ?? 0, counts.decided[at] ?? 0];
    const hasEnded = daysOfMonth(month).last <= end;
    const workingDays = hasEnded ? workingDaysOf(month, calendar) : null;
    rows.push({
      key: monthOfNumber(month),
      received,
      decided,
      pending,
      workingDays,
      receivedADay: perWorkingDay(received, workingDays),
      decidedADay: perWorkingDay(decided, workingDays),
      isIncomplete: !isWhole(daysOfMonth(month), complete),
    });
  }
  return rows;
}

/** The weeks that lie in the period, those that begin or end outside of it too. */
export function weekRows(counts: FactCounts["weeks"], frame: SeriesFrame): WeekRow[] {
  const { line, period, complete } = frame;
  const [from, to] = [weekNumber(period.from), weekNumber(period.to)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const week = from + index;
    const at = week - line.firstWeek;
    const days = { first: mondayOf(week), last: mondayOf(week + 1) - 1 };
    return {
      key: dayOfNumber(days.first),
      received: counts.received[at] ?? 0,
      decided: counts.decided[at] ?? 0,
      isIncomplete: !isWhole(days, complete),
    };
  });
}

/** The months year by year, so that a month stands beside the same month of other years. */
export function yearRows(months: readonly MonthRow[]): YearRow[] {
  const years = new Map<number, YearRow>();
  for (const row of months) {
    const number = monthNumber(row.key);
    const year = Math.floor(number / 12);
    const held = years.get(year) ?? emptyYear(year);
    years.set(year, held);
    for (const measure of ["received", "decided"] as const) {
      held.months[measure][number % 12] = row[measure];
      held[measure] += row[measure];
    }
    held.isIncomplete ||= row.isIncomplete;
  }
  return [...years.values()].map((row) => ({
    ...row,
    isIncomplete: row.isIncomplete || row.months.decided.includes(null),
  }));
}

function isWhole(days: { first: number; last: number }, complete: DaySpan | null): boolean {
  return complete !== null && days.first >= complete.from && days.last <= complete.to;
}

function emptyYear(year: number): YearRow {
  const months = () => Array.from({ length: 12 }, (): number | null => null);
  const none = { received: months(), decided: months() };
  return { year, months: none, received: 0, decided: 0, isIncomplete: false };
}

function monthsOf({ from, to }: DaySpan): [from: number, to: number] {
  const month = (day: number) => monthNumber(dayOfNumber(day));
  return [month(from), month(to)];
}
