import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { isSameCount } from "./echo";
import { type LedgerNumber, numbersOf, singleValue } from "./ledger-number";
import { isOfOneFan } from "./revisions";
import { countUnits, isStatistic, type ScopeField, scopeDifferences } from "./scope-of";

/** Two numbers that look alike and count different things, with what they differ in. */
export type LookAlike = {
  a: LedgerNumber;
  b: LedgerNumber;
  /** Whether they are equal, or only near each other. */
  equal: boolean;
  differs: ScopeField[];
};

/** Below this, equal numbers are no news. */
const leastNumber = 10;
/** From this on, numbers within `near` of each other are taken for one another. */
const leastNear = 1000;
const near = 0.03;

/**
 * The same-number trap: pairs of counts that a reader would take for one. Two statements of the same
 * count are not among them, nor is a later count for the same thing.
 */
export function lookAlikes(figures: readonly PublicFigure[]): LookAlike[] {
  const numbers = figures.filter(isStatistic).flatMap(numbersOf).filter(isTelling);
  const found = numbers.flatMap((a, at) =>
    numbers.slice(at + 1).flatMap((b) => lookAlike(a, b) ?? []),
  );
  return found.sort((x, y) => (singleValue(y.a) ?? 0) - (singleValue(x.a) ?? 0));
}

function lookAlike(a: LedgerNumber, b: LedgerNumber): LookAlike | null {
  const [one, other] = [singleValue(a), singleValue(b)];
  if (one === null || other === null || !isComparable(a, b)) return null;
  const equal = one === other;
  const larger = Math.max(one, other);
  const isNear = Math.min(one, other) >= leastNear && Math.abs(one - other) <= near * larger;
  if (!(equal || isNear) || isSameCount(a, b) || isOfOneFan(a, b)) return null;
  const differs = scopeDifferences(a, b);
  return differs.length === 0 ? null : { a, b, equal, differs };
}

function isTelling(number: LedgerNumber): boolean {
  return (singleValue(number) ?? 0) >= leastNumber;
}

/** Counts look like counts, whatever they count; a rate or a share only like its own kind. */
function isComparable(a: LedgerNumber, b: LedgerNumber): boolean {
  if (a.figure.id === b.figure.id) return false;
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  return one === other || (countUnits.has(one) && countUnits.has(other));
}
