import { z } from "zod";
import { safeText } from "./safe-text";

const day = z.iso.date();

/** How much of a date is known. A season is a quarter of a year as people name it. */
export const datePrecisions = ["day", "month", "season", "year", "interval"] as const;

/**
 * A date as far as it is known: the EDTF expression, its first and last possible day
 * (`YYYY-MM-DD`, both inclusive), its precision, and the words as printed.
 */
export const inexactDate = z
  .strictObject({
    edtf: safeText(60),
    earliest: day,
    latest: day,
    precision: z.enum(datePrecisions),
    approximate: z.boolean(),
    printed: safeText(200).nullable(),
  })
  .refine((date) => date.earliest <= date.latest, "date.reversed");
export type InexactDate = z.infer<typeof inexactDate>;

/** Orders dates by their first possible day, then by their last; an unknown date comes last. */
export function compareInexactDates(a: InexactDate | null, b: InexactDate | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.earliest.localeCompare(b.earliest) || a.latest.localeCompare(b.latest);
}

/** The years that a date touches, e.g. [2022, 2023] for a turn of the year. */
export function yearsOf(date: InexactDate): number[] {
  const first = Number(date.earliest.slice(0, 4));
  const last = Number(date.latest.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
