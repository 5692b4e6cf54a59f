import { readInexactDate } from "@/lib/formats/inexact-date";

/**
 * Gives every `{ edtf, printed }` in a parsed seed file its first and last day and its precision, so
 * that authors write a date once.
 */
export function expandDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expandDates);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, expandDates(inner)] as const);
  const object = Object.fromEntries(entries);
  if (typeof object.edtf !== "string") return object;
  const printed = typeof object.printed === "string" ? object.printed : null;
  return readInexactDate(object.edtf, printed);
}
