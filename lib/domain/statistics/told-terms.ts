import {
  type FiveNumbers,
  fiveNumbers,
  type MonthCounts,
  type MonthSpan,
} from "@/lib/domain/precedents/month-counts";
import type { Served } from "@/lib/domain/precedents/outcome-of";
import type { ServedCounts } from "./served-of";
import { fewestShown, type Guarded, guardedCells, suppressed } from "./suppression";

/** People whose term is over `over` months and at most `upTo`; small numbers are hidden. */
export type TermStep = { over: number; upTo: number; people: Guarded };

/** Of fewer terms nothing is worked out where people are guarded: of five, quartiles are people's own terms. */
export const fewestInPlace = 10;

/**
 * Terms that records tell, which few of them do. Nothing is worked out of fewer than ten, nor where
 * their number is hidden. Within one place neither the shortest and the longest term are shown nor how
 * many have which; elsewhere the shortest and the longest where five people at least have that term.
 */
export type ToldTerms = {
  n: Guarded;
  quartiles: Pick<FiveNumbers, "lower" | "median" | "upper"> | null;
  range: Record<"least" | "greatest", MonthSpan | typeof suppressed> | null;
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
  const isTold = n !== suppressed && n >= fewestInPlace;
  const numbers = isTold ? fiveNumbers(months) : null;
  const isOpen = numbers !== null && !isInOnePlace;
  return {
    n,
    quartiles: numbers && { lower: numbers.lower, median: numbers.median, upper: numbers.upper },
    range: isOpen ? rangeOf(months, numbers) : null,
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

/** An end of the range that fewer people have would be the term of each of them. */
function rangeOf(months: MonthCounts, { least, greatest }: FiveNumbers): ToldTerms["range"] {
  const isShared = (people: number | undefined) => (people ?? 0) >= fewestShown;
  return {
    least: isShared(months.least[least.from]) ? least : suppressed,
    greatest: isShared(months.greatest[greatest.to]) ? greatest : suppressed,
  };
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
