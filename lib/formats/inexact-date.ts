import type { InexactDate } from "@/lib/domain/inexact-date";
import { edtfDate } from "@/lib/domain/reading/edtf";
import { Refusal } from "@/lib/domain/refusal";

/**
 * Reads an EDTF expression (level 1: days, months, seasons 21–24, years, closed intervals, `~` for
 * about). Throws an invalid Refusal that names the expression where it is anything else, or a day
 * that no calendar has, or an interval that ends before it begins.
 */
export function readInexactDate(expression: string, printed: string | null): InexactDate {
  const date = edtfDate(expression, printed);
  if (!date) throw new Refusal("invalid", "date.notEdtf", { expression: faultyEnd(expression) });
  return date;
}

/** The end of an interval that is a day of no calendar; else the whole expression. */
function faultyEnd(expression: string): string {
  const [from = "", to, ...more] = expression.split("/");
  if (to === undefined || more.length > 0) return expression;
  const isNoDay = (end: string) => /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(end) && !edtfDate(end, null);
  return [from, to].find(isNoDay) ?? expression;
}
