import { fewestKnown } from "@/lib/domain/precedents/distribution";
import {
  type FiveNumbers,
  fiveNumbers,
  type MonthCounts,
} from "@/lib/domain/precedents/month-counts";
import type { Served } from "@/lib/domain/precedents/outcome-of";
import type { ServedCounts } from "./served-of";
import { type Guarded, guardedCells, suppressed } from "./suppression";

/** People whose term is over `over` months and at most `upTo`; small numbers are hidden. */
export type TermStep = { over: number; upTo: number; people: Guarded };

/** Within one place nothing is worked out of fewer terms: of five, quartiles are people's own terms. */
export const fewestInPlace = 10;

/**
 * Terms that records tell, which few of them do. Nothing is worked out of fewer than five, nor where
 * their number is hidden; within one place, of fewer than ten, and there neither the shortest and the
 * longest term are shown nor how many have which.
 */
export type ToldTerms = {
  n: Guarded;
  quartiles: Pick<FiveNumbers, "lower" | "median" | "upper"> | null;
  range: Pick<FiveNumbers, "least" | "greatest"> | null;
  steps: TermStep[] | null;
};

/** Sums up the terms that records tell. */
export function toldTerms(
  months: MonthCounts,
  { people, served }: ServedCounts,
  isInOnePlace: boolean,
): ToldTerms {
  const unknown = people === suppressed ? suppressed : Math.max(0, people - months.n);
  const [n] = guardedTerms([months.n, unknown], served);
  const isTold = n !== suppressed && n >= (isInOnePlace ? fewestInPlace : fewestKnown);
  const numbers = isTold ? fiveNumbers(months) : null;
  const isOpen = numbers !== null && !isInOnePlace;
  return {
    n,
    quartiles: numbers && { lower: numbers.lower, median: numbers.median, upper: numbers.upper },
    range: isOpen ? { least: numbers.least, greatest: numbers.greatest } : null,
    steps: isOpen ? stepsOf(months) : null,
  };
}

/**
 * How many terms are known and how many are not. Both are hidden where anything of real and suspended
 * punishments is: a term is told of hardly anybody else, so that they would tell what is hidden there.
 */
export function guardedTerms(
  [known, unknown]: readonly [known: number, unknown: Guarded],
  served: Readonly<Record<Served, Guarded>>,
): [known: Guarded, unknown: Guarded] {
  const isHidden = unknown === suppressed || Object.values(served).includes(suppressed);
  const [n, rest] = isHidden ? [] : guardedCells([known, unknown]);
  return [n ?? suppressed, rest ?? suppressed];
}

const yearMonths = 12;

/** A year belongs to the step that ends with it; no time at all belongs to the first. */
function stepsOf({ least }: MonthCounts): TermStep[] {
  const longest = least.findLastIndex((people) => people > 0);
  const steps = Math.max(1, Math.ceil(longest / yearMonths));
  const people = Array.from({ length: steps }, (_, step) => {
    const from = step === 0 ? 0 : step * yearMonths + 1;
    return least.slice(from, (step + 1) * yearMonths + 1).reduce((sum, count) => sum + count, 0);
  });
  return guardedCells(people).map((shown, step) => ({
    over: step * yearMonths,
    upTo: (step + 1) * yearMonths,
    people: shown,
  }));
}
