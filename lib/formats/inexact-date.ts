import edtf from "edtf";
import type { datePrecisions, InexactDate } from "@/lib/domain/inexact-date";
import { Refusal } from "@/lib/domain/refusal";

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
 * Reads an EDTF expression (level 1: days, months, seasons 21–24, years, closed intervals, `~` for
 * about). Throws an invalid Refusal that names the expression where it is anything else, or a day
 * that no calendar has, or an interval that ends before it begins.
 */
export function readInexactDate(expression: string, printed: string | null): InexactDate {
  const precision = precisionOf.find(([pattern]) => pattern.test(expression))?.[1];
  if (!precision) throw notEdtf(expression);
  const [earliest, latest] = boundsOf(expression);
  if (earliest > latest) throw notEdtf(expression);
  return {
    edtf: expression,
    earliest,
    latest,
    precision,
    approximate: /[~?%]/.test(expression),
    printed,
  };
}

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`);
}

function notEdtf(expression: string): Refusal {
  return new Refusal("invalid", "date.notEdtf", { expression });
}

/** The first month of each season of EDTF and its last, of the next year where winter ends. */
const seasonMonths: Record<string, readonly [string, string]> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "02"],
};

function boundsOf(expression: string): readonly [string, string] {
  if (expression.includes("/")) {
    const [from = "", to = ""] = expression.split("/");
    return [boundsOf(from)[0], boundsOf(to)[1]];
  }
  const [, year, season] = /^(\d{4})-(2[1-4])/.exec(expression) ?? [];
  const months = season ? seasonMonths[season] : undefined;
  if (!year || !months) return parsedBounds(expression.replace(/[~?%]$/, ""));
  const endYear = season === "24" ? String(Number(year) + 1).padStart(4, "0") : year;
  return [parsedBounds(`${year}-${months[0]}`)[0], parsedBounds(`${endYear}-${months[1]}`)[1]];
}

/** The parser takes 29 February of any year for a day of March: the day must come back as given. */
function parsedBounds(expression: string): readonly [string, string] {
  const bounds = tryBounds(expression);
  if (!bounds?.[0].startsWith(expression)) throw notEdtf(expression);
  return bounds;
}

function tryBounds(expression: string): readonly [string, string] | null {
  try {
    const date = edtf(expression);
    return [toDay(date.min), toDay(date.max)];
  } catch {
    return null;
  }
}

function toDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
