/**
 * A year of the Russian production calendar for a week of five days: weekdays without work, and
 * Saturdays on which people work. Days are `YYYY-MM-DD`.
 */
export type WorkingYear = {
  year: number;
  nonWorkingWeekdays: readonly string[];
  workingSaturdays: readonly string[];
};

const dayInMilliseconds = 86_400_000;

/**
 * How many working days lie between two days, both counted; null where the calendar does not hold
 * every year that they touch. The calendar is compiled in `reference/working-days.json`.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  calendar: readonly WorkingYear[],
): number | null {
  const years = new Set(calendar.map(({ year }) => year));
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!years.has(year)) return null;
  const off = new Set(calendar.flatMap(({ nonWorkingWeekdays }) => nonWorkingWeekdays));
  const saturdays = new Set(calendar.flatMap(({ workingSaturdays }) => workingSaturdays));
  let count = 0;
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayInMilliseconds) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (isWorked(new Date(at).getUTCDay(), day, { off, saturdays })) count += 1;
  }
  return count;
}

/** How many days lie between two days, both counted. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds) + 1;
}

type Exceptions = { off: ReadonlySet<string>; saturdays: ReadonlySet<string> };

function isWorked(weekday: number, day: string, { off, saturdays }: Exceptions): boolean {
  if (weekday === 0) return false;
  return weekday === 6 ? saturdays.has(day) : !off.has(day);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
