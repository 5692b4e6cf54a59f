import type { datePrecisions, InexactDate } from "@/lib/domain/inexact-date";

type Precision = (typeof datePrecisions)[number];

const month = "\\d{4}-(?:0[1-9]|1[0-2])";
const forms = {
  day: `${month}-(?:0[1-9]|[12]\\d|3[01])`,
  season: "\\d{4}-2[1-4]",
  month,
  year: "\\d{4}",
};
const anyForm = `(?:${Object.values(forms).join("|")})[~?%]?`;

const precisionOf: readonly [RegExp, Precision][] = [
  [whole(`${forms.day}[~?%]?`), "day"],
  [whole(`${forms.season}[~?%]?`), "season"],
  [whole(`${forms.month}[~?%]?`), "month"],
  [whole(`${forms.year}[~?%]?`), "year"],
  [whole(`${anyForm}/${anyForm}`), "interval"],
];

/**
 * The date that an EDTF expression means (level 1: days, months, seasons 21–24, years, closed
 * intervals, `~` for about). Null where it is anything else, or a day that no calendar has, or an
 * interval that ends before it begins.
 */
export function edtfDate(expression: string, printed: string | null): InexactDate | null {
  const precision = precisionOf.find(([pattern]) => pattern.test(expression))?.[1];
  const bounds = precision && boundsOf(expression);
  if (!precision || !bounds || bounds[0] > bounds[1]) return null;
  return {
    edtf: expression,
    earliest: bounds[0],
    latest: bounds[1],
    precision,
    approximate: /[~?%]/.test(expression),
    printed,
  };
}

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`);
}

type Bounds = readonly [earliest: string, latest: string];

/** The first month of each season of EDTF and its last, of the next year where winter ends. */
const seasonMonths: Record<string, readonly [number, number]> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 2],
};

function boundsOf(expression: string): Bounds | null {
  if (!expression.includes("/")) return plainBounds(expression.replace(/[~?%]$/, ""));
  const [from = "", to = ""] = expression.split("/");
  const first = boundsOf(from);
  const last = boundsOf(to);
  return first && last && [first[0], last[1]];
}

function plainBounds(expression: string): Bounds | null {
  const [year = "", second = "", date] = expression.split("-");
  const season = seasonMonths[second];
  if (season) {
    const endYear = season[1] < season[0] ? Number(year) + 1 : Number(year);
    return [dayOf(year, season[0], 1), lastDayOf(endYear, season[1])];
  }
  if (second === "") return [`${year}-01-01`, `${year}-12-31`];
  if (date === undefined) return [`${expression}-01`, lastDayOf(Number(year), Number(second))];
  return isDay(expression) ? [expression, expression] : null;
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, monthNumber: number): number {
  const end = new Date(0);
  end.setUTCFullYear(year, monthNumber, 0);
  return end.getUTCDate();
}

function lastDayOf(year: number, monthNumber: number): string {
  return dayOf(year, monthNumber, daysInMonth(year, monthNumber));
}

/** A day as it is written, `YYYY-MM-DD`. */
export function dayOf(year: number | string, monthNumber: number, date: number): string {
  return [
    String(year).padStart(4, "0"),
    String(monthNumber).padStart(2, "0"),
    String(date).padStart(2, "0"),
  ].join("-");
}
