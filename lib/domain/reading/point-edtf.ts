import type { DatePoint } from "./date-point";
import { winter } from "./date-words";
import { dayOf, daysInMonth, isDay } from "./edtf";
import { type Reading, read, unread } from "./reading";

/**
 * A point of time as EDTF writes it; an interval for a part of a month or year. Nothing is added to
 * what the words say: without a year it is refused, and so is a winter that two years could claim.
 */
export function pointEdtf(point: DatePoint, text: string): Reading<string> {
  if (point.choices.length > 0) return unread("fields.read.dateAmbiguous", { text }, point.choices);
  if (point.year === null) return unread("fields.read.dateYear", { text });
  const { year, season } = point;
  if (season !== null) return seasonEdtf(point, year, text);
  if (point.part !== null) return partEdtf(point, year, text);
  const plain = plainEdtf(point, year);
  if (plain === null) return unread("fields.read.dateNoDay", { text });
  return read(point.about ? `${plain}~` : plain);
}

function plainEdtf({ month, day }: DatePoint, year: number): string | null {
  if (month === null) return day === null ? String(year) : null;
  if (day === null) return dayOf(year, month, 1).slice(0, 7);
  const date = dayOf(year, month, day);
  return isDay(date) ? date : null;
}

function seasonEdtf(point: DatePoint, year: number, text: string): Reading<string> {
  const { season, nextYear, about, part } = point;
  if (part !== null) return unread("fields.read.dateVague", { text }, [`${year}-${season}`]);
  if (season === winter && nextYear === null)
    return unread("fields.read.dateWinter", { text }, [`${year - 1}-24`, `${year}-24`]);
  return read(`${year}-${season}${about ? "~" : ""}`);
}

/** The thirds of a month, by its first and last day; the last third runs to the end. */
const thirds: Readonly<Record<string, readonly [number, number | null]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, null],
};

/** The parts of a year, by their first and last month. */
const monthsOf: Readonly<Record<string, readonly [string, string]>> = {
  "first-half": ["01", "06"],
  "second-half": ["07", "12"],
  q1: ["01", "03"],
  q2: ["04", "06"],
  q3: ["07", "09"],
  q4: ["10", "12"],
};

function partEdtf(point: DatePoint, year: number, text: string): Reading<string> {
  const { month, part, day, about } = point;
  const mark = about ? "~" : "";
  const span = monthsOf[part ?? ""];
  if (span) {
    if (month !== null) return unread("fields.read.dateVague", { text }, [plainMonth(year, month)]);
    return read(`${year}-${span[0]}${mark}/${year}-${span[1]}${mark}`);
  }
  const third = thirds[part ?? ""];
  if (month === null || day !== null || !third)
    return unread("fields.read.dateVague", { text }, [String(year)]);
  const from = dayOf(year, month, third[0]);
  const to = dayOf(year, month, third[1] ?? daysInMonth(year, month));
  return read(`${from}${mark}/${to}${mark}`);
}

function plainMonth(year: number, month: number): string {
  return dayOf(year, month, 1).slice(0, 7);
}
