import { daysOfMonth, monthNumber, weekNumber } from "./day-number";
import { earliestMonth } from "./query";

/** Which months and weeks there are: from the first that can be asked of to that of a last day. */
export type TimeLine = {
  firstDay: number;
  lastDay: number;
  firstMonth: number;
  months: number;
  firstWeek: number;
  weeks: number;
  /** The place of the month of a day, counted from `firstMonth`; by days from `firstDay`. */
  monthOf: Uint16Array;
};

/** The time line up to a day. */
export function timeLineTo(lastDay: number): TimeLine {
  const firstMonth = monthNumber(earliestMonth);
  const firstDay = daysOfMonth(firstMonth).first;
  const monthOf = new Uint16Array(Math.max(0, lastDay - firstDay + 1));
  let months = 0;
  for (let day = firstDay; day <= lastDay; months += 1) {
    const { last } = daysOfMonth(firstMonth + months);
    monthOf.fill(months, day - firstDay, last - firstDay + 1);
    day = last + 1;
  }
  const firstWeek = weekNumber(firstDay);
  return {
    firstDay,
    lastDay,
    firstMonth,
    months,
    firstWeek,
    weeks: Math.max(0, weekNumber(lastDay) - firstWeek + 1),
    monthOf,
  };
}
