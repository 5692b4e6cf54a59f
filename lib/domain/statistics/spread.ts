import type { DaySpan } from "./dated-rows";
import { dayOfNumber, daysOfMonth, monthNumber } from "./day-number";
import { type CodeColumn, type FactColumns, noDay } from "./fact-columns";
import type { Rows } from "./row-sets";
import type { TimeLine } from "./time-line";

/** Where courts lie: a month's cases are spread if they are of several courts, districts and regions. */
export type Places = { line: TimeLine; districtOf: (court: string) => string | null };

/** What is known of the places of the cases of each month, by kind of place: the first one, or `several`. */
type Seen = Int32Array;

const none = -1;
const several = -2;

/** Whether cases are of several places, month by month; `days` says which day each is of. */
export function spreadByMonth(
  columns: FactColumns,
  rows: Rows,
  days: Int32Array,
  { line, districtOf }: Places,
): Spread {
  const { court, region } = columns;
  const courts = marksOf(rows, court, days, line);
  const districts = placesOf(court.codes.map((code) => (code === null ? null : districtOf(code))));
  const own = Array.from(court.codes, (_, place) => place);
  const ofRegions = marksOf(rows, region, days, line);
  const regions = Array.from(region.codes, (_, place) => place);
  const seen = [
    seenOf(courts, own, line.months),
    seenOf(courts, districts, line.months),
    seenOf(ofRegions, regions, line.months),
  ];
  const held = (month: number) => month - line.firstMonth;
  return {
    isSpread: (from, to) => seen.every((one) => together(one, held(from), held(to)) === several),
    hasAny: (month) => seen.some((one) => (one[held(month)] ?? none) !== none),
  };
}

/** Months by their numbers: whether their cases together are of several places, and whether there are any. */
type Spread = {
  isSpread: (from: number, to: number) => boolean;
  hasAny: (month: number) => boolean;
};

/** A mark for each month and place that has a case: one look at each row, however many kinds of place. */
function marksOf(
  rows: Rows,
  { codes, of }: CodeColumn,
  days: Int32Array,
  line: TimeLine,
): Uint8Array {
  const marks = new Uint8Array(line.months * codes.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const day = (days[row] ?? noDay) - line.firstDay;
    if (day < 0 || day >= line.monthOf.length) continue;
    marks[(line.monthOf[day] ?? 0) * codes.length + (of[row] ?? 0)] = 1;
  }
  return marks;
}

function seenOf(marks: Uint8Array, places: readonly number[], months: number): Seen {
  const seen = new Int32Array(months).fill(none);
  for (let month = 0; month < months; month += 1)
    for (const [at, place] of places.entries())
      if (marks[month * places.length + at] === 1) seen[month] = joined(seen[month] ?? none, place);
  return seen;
}

/** Whether the cases of these days together, whole months, are of several places. */
export function isSpreadOver(spread: Spread, { from, to }: DaySpan): boolean {
  return spread.isSpread(monthOf(from), monthOf(to));
}

/** Whether the cases of a month are of several places, or there are none. */
export function isOpenMonth(spread: Spread, month: number): boolean {
  return !spread.hasAny(month) || spread.isSpread(month, month);
}

/**
 * The days of whose cases more is told than court, provision and month: the months asked of, stretched
 * to whole groups of months, each of which is spread. Who moves the ends of a question by a month then
 * learns of a group of cases that cannot be of one court. Everything covered, where there is one group.
 */
export function toldDays(spread: Spread, asked: DaySpan, covered: DaySpan): DaySpan {
  const groups = groupsOf(spread, covered);
  const [first, last] = [monthOf(asked.from), monthOf(asked.to)];
  const from = groups.find((group) => group.to >= first);
  const to = groups.find((group) => group.to >= last);
  if (!from || !to) return covered;
  return {
    from: Math.max(covered.from, daysOfMonth(from.from).first),
    to: Math.min(covered.to, daysOfMonth(to.to).last),
  };
}

/** From the first month on, each group as short as it can be; what is left at the end joins the last. */
function groupsOf(spread: Spread, covered: DaySpan): DaySpan[] {
  const groups: DaySpan[] = [];
  const last = monthOf(covered.to);
  let from = monthOf(covered.from);
  for (let month = from; month <= last; month += 1) {
    if (!spread.isSpread(from, month)) continue;
    groups.push({ from, to: month });
    from = month + 1;
  }
  const end = groups.at(-1);
  if (end && from <= last) end.to = last;
  return end ? groups : [{ from, to: last }];
}

function monthOf(day: number): number {
  return monthNumber(dayOfNumber(day));
}

/** For each code its number, the same for the same. */
function placesOf(codes: CodeColumn["codes"]): number[] {
  const numbers = new Map<string | null, number>();
  return codes.map((code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
}

function together(seen: Seen, from: number, to: number): number {
  let held = none;
  for (let month = from; month <= to && held !== several; month += 1)
    held = joined(held, seen[month] ?? none);
  return held;
}

function joined(one: number, other: number): number {
  if (one === none || one === other) return other;
  return other === none ? one : several;
}
