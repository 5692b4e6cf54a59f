import { z } from "zod";
import { safeText } from "./safe-text";

/** The longest term the Criminal Code knows: 35 years for cumulative verdicts, in months. */
export const longestTermMonths = 420;

const months = z.int().min(0).max(longestTermMonths);

/**
 * A term in whole months. Both bounds are equal where the term is known; one of them is null where
 * only the other is ("up to seven years"). `printed` holds the words of the source.
 */
export const term = z
  .strictObject({
    minMonths: months.nullable(),
    maxMonths: months.nullable(),
    printed: safeText(200).nullable(),
  })
  .refine((t) => t.minMonths !== null || t.maxMonths !== null, "term.empty")
  .refine(
    (t) => t.minMonths === null || t.maxMonths === null || t.minMonths <= t.maxMonths,
    "term.reversed",
  );
export type Term = z.infer<typeof term>;

/** The months of a term that is known exactly, else null. */
export function exactMonths(t: Term | null): number | null {
  return t && t.minMonths === t.maxMonths ? t.minMonths : null;
}
