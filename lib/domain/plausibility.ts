import type { StatutoryRange } from "./public/public-case";
import type { Sentence } from "./sentence";

/** The ceiling of a suspended term and of probation: eight years (article 73 of the Code), in months. */
export const suspendedCeilingMonths = 96;

/** What a sentence can look odd for. A warning never refuses anything. */
export const plausibilityWarnings = [
  "below-minimum",
  "above-maximum",
  "suspended-over-eight-years",
  "not-in-force",
] as const;
export type PlausibilityWarning = (typeof plausibilityWarnings)[number];

/** Compares a sentence with the range of the provision version that applies to it. */
export function warningsFor(
  sentence: Sentence,
  range: StatutoryRange | null,
): PlausibilityWarning[] {
  const term = sentence.term.value;
  if (!term || sentence.kind.value === "fine") return [];
  const { minMonths, maxMonths } = term;
  const found: PlausibilityWarning[] = [];
  if (range?.minMonths && maxMonths !== null && maxMonths < range.minMonths)
    found.push("below-minimum");
  if (range?.maxMonths && minMonths !== null && minMonths > range.maxMonths)
    found.push("above-maximum");
  if (sentence.suspended.value === "suspended" && (minMonths ?? 0) > suspendedCeilingMonths)
    found.push("suspended-over-eight-years");
  return found;
}
