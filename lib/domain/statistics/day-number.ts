/** Milliseconds of a day; calendar days have no time zone, so that none is longer or shorter. */
const dayLength = 86_400_000;

/** A calendar day (`YYYY-MM-DD`) as the number of days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The calendar day of such a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** A month (`YYYY-MM`, or a day of it) as a number that rises by one each month. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month (`YYYY-MM`) of such a number. */
export function monthOfNumber(number: number): string {
  const month = String((number % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${month}`;
}

/** The week of a day as a number that rises by one each Monday. */
export function weekNumber(day: number): number {
  return Math.floor((day + daysFromMonday) / 7);
}

/** The number of the Monday with which a week begins. */
export function mondayOf(week: number): number {
  return week * 7 - daysFromMonday;
}

/** 1 January 1970 was a Thursday. */
const daysFromMonday = 3;

/** The number of the first day of a month, and of the last. */
export function daysOfMonth(month: number): { first: number; last: number } {
  const first = dayNumber(`${monthOfNumber(month)}-01`);
  return { first, last: dayNumber(`${monthOfNumber(month + 1)}-01`) - 1 };
}
