import type { LedgerQuantity } from "./ledger-number";

/** What a computed number does to the printed one: it bears it out, or it does not. */
export type ClaimVerdict = "holds" | "differs" | "cannot";

type Bounds = { min: number; max: number };
type Test = (computed: number, printed: Bounds, tolerance: number) => boolean;

/**
 * When a hedge is kept. "Over" and "more than" want more than the number, "almost" and "nearly" a
 * little less than it, "at least" no less, "up to" no more; a range wants a place within it.
 */
const keeps: Partial<Record<LedgerQuantity["qualifier"], Test>> = {
  exact: (n, { min, max }, tolerance) => n >= min - tolerance && n <= max + tolerance,
  about: (n, { min, max }, tolerance) => n >= min - tolerance && n <= max + tolerance,
  range: (n, { min, max }, tolerance) => n >= min - tolerance && n <= max + tolerance,
  almost: (n, { max }, tolerance) => n < max && n >= max - tolerance,
  nearly: (n, { max }, tolerance) => n < max && n >= max - tolerance,
  "more-than": (n, { min }) => n > min,
  over: (n, { min }) => n > min,
  "at-least": (n, { min }) => n >= min,
  "up-to": (n, { max }) => n <= max,
};

/** Whether a computed number bears out a printed one, within a tolerance in the unit of both. */
export function claimHolds(
  computed: number,
  { min, max, qualifier }: LedgerQuantity,
  tolerance: number,
): ClaimVerdict {
  const test = keeps[qualifier];
  if (!test || min === null || max === null) return "cannot";
  return test(computed, { min, max }, tolerance) ? "holds" : "differs";
}
