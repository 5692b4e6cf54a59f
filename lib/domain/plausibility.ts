import type { InexactDate } from "./inexact-date";
import type { StatutoryRange } from "./public/public-case";
import type { Sentence } from "./sentence";

/** The ceiling of a suspended term and of probation: eight years (article 73 of the Code), in months. */
export const suspendedCeilingMonths = 96;

/** What a sentence, a charge or a proceeding can look odd for. A warning never refuses anything. */
export const plausibilityWarnings = [
  "below-minimum",
  "above-maximum",
  "suspended-over-eight-years",
  "not-in-force",
  "mobilisation-not-listed",
  "absence-does-not-fit",
  "uid-check",
] as const;
export type PlausibilityWarning = (typeof plausibilityWarnings)[number];

type Range = Pick<StatutoryRange, "minMonths" | "maxMonths" | "validFrom" | "validTo" | "chosenBy">;

/**
 * Compares a sentence with the range of the provision version that applies to it. Where no date chose
 * a version, a provision that was not in force when the sentence was `decided` is said to be so.
 */
export function warningsFor(
  sentence: Sentence,
  range: Range | null,
  decided: InexactDate | null = null,
): PlausibilityWarning[] {
  const term = sentence.term.value;
  if (!term || sentence.kind.value === "fine") return [];
  const { minMonths, maxMonths } = term;
  const found: PlausibilityWarning[] = [];
  if (range?.chosenBy === "none" && decided && !inForce(range, decided)) found.push("not-in-force");
  if (range?.minMonths && maxMonths !== null && maxMonths < range.minMonths)
    found.push("below-minimum");
  if (range?.maxMonths && minMonths !== null && minMonths > range.maxMonths)
    found.push("above-maximum");
  if (sentence.suspended.value === "suspended" && (minMonths ?? 0) > suspendedCeilingMonths)
    found.push("suspended-over-eight-years");
  return found;
}

function inForce(range: Range, { earliest, latest }: InexactDate): boolean {
  return range.validFrom <= latest && (range.validTo === null || earliest < range.validTo);
}
