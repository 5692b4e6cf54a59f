import type { RecordDay } from "./court-record";
import { printedText } from "./printed-text";
import type { Printed } from "./record-draft";

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s?г\.?)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?$/;

/** The years in which a court of the Russian Federation can have had a case; others are misprints. */
const years = { first: 1992, last: 2099 } as const;

/**
 * Reads a day as the courts print it, `dd.MM.yyyy`, or as our own tables do, `yyyy-MM-dd`. A day
 * that does not exist keeps its words and gets no date; null where nothing is printed.
 */
export function readDay(value: Printed): RecordDay | null {
  const raw = printedText(value, 60);
  if (raw === null) return null;
  const [, day, month, year] = dotted.exec(raw) ?? [];
  if (day && month && year) return { raw, day: isoDay(year, month, day) };
  const [, isoYear, isoMonth, isoDate] = iso.exec(raw) ?? [];
  return { raw, day: isoYear && isoMonth && isoDate ? isoDay(isoYear, isoMonth, isoDate) : null };
}

function isoDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < years.first || y > years.last || m < 1 || m > 12 || d < 1) return null;
  if (d > daysIn(y, m)) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
