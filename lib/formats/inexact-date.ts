import edtf from "edtf";
import type { datePrecisions, InexactDate } from "@/lib/domain/inexact-date";
import { Refusal } from "@/lib/domain/refusal";

type Precision = (typeof datePrecisions)[number];

const precisionOf: readonly [RegExp, Precision][] = [
  [/^\d{4}-\d{2}-\d{2}[~?%]?$/, "day"],
  [/^\d{4}-2[1-4][~?%]?$/, "season"],
  [/^\d{4}-\d{2}[~?%]?$/, "month"],
  [/^\d{4}[~?%]?$/, "year"],
  [/^[^/]+\/[^/]+$/, "interval"],
];

/**
 * Reads an EDTF expression (level 1: days, months, seasons 21–24, years, closed intervals, `~` for
 * about). Throws an invalid Refusal that names the expression where it is anything else.
 */
export function readInexactDate(expression: string, printed: string | null): InexactDate {
  const precision = precisionOf.find(([pattern]) => pattern.test(expression))?.[1];
  if (!precision) throw new Refusal("invalid", "date.notEdtf", { expression });
  const [earliest, latest] = boundsOf(expression);
  return {
    edtf: expression,
    earliest,
    latest,
    precision,
    approximate: /[~?%]/.test(expression),
    printed,
  };
}

const seasonMonths: Record<string, readonly [string, string]> = {
  "21": ["03-01", "05-31"],
  "22": ["06-01", "08-31"],
  "23": ["09-01", "11-30"],
  "24": ["12-01", "02-28"],
};

function boundsOf(expression: string): readonly [string, string] {
  if (expression.includes("/")) {
    const [from = "", to = ""] = expression.split("/");
    return [boundsOf(from)[0], boundsOf(to)[1]];
  }
  const season = /^(\d{4})-(2[1-4])/.exec(expression);
  const months = season ? seasonMonths[season[2] ?? ""] : undefined;
  if (season?.[1] && months) {
    const endYear = season[2] === "24" ? String(Number(season[1]) + 1) : season[1];
    return [`${season[1]}-${months[0]}`, `${endYear}-${months[1]}`];
  }
  return parsedBounds(expression);
}

function parsedBounds(expression: string): readonly [string, string] {
  try {
    const date = edtf(expression.replace(/[~?%]$/, ""));
    return [toDay(date.min), toDay(date.max)];
  } catch {
    throw new Refusal("invalid", "date.notEdtf", { expression });
  }
}

function toDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
