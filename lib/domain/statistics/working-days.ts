import { type WorkingYear, workingDaysBetween } from "@/lib/domain/working-days";
import { dayOfNumber, daysOfMonth } from "./day-number";

/** The working days of a month by its number; null where the calendar of that year is not known. */
export function workingDaysOf(month: number, calendar: readonly WorkingYear[]): number | null {
  const { first, last } = daysOfMonth(month);
  return workingDaysBetween(dayOfNumber(first), dayOfNumber(last), calendar);
}

/** So many cases a working day, to a tenth; null where the working days are not known. */
export function perWorkingDay(cases: number, days: number | null): number | null {
  return days === null || days === 0 ? null : Math.round((cases / days) * 10) / 10;
}
