import { fewestKnown } from "@/lib/domain/precedents/distribution";
import {
  type FiveNumbers,
  fiveNumbers,
  type MonthCounts,
} from "@/lib/domain/precedents/month-counts";

/** People whose term is over `over` months and at most `upTo`. */
export type TermStep = { over: number; upTo: number; people: number };

/**
 * Terms that records tell, which few of them do. Nothing is worked out of fewer than five; within one
 * place neither the shortest and the longest term are shown nor how many have which.
 */
export type ToldTerms = {
  n: number;
  quartiles: Pick<FiveNumbers, "lower" | "median" | "upper"> | null;
  range: Pick<FiveNumbers, "least" | "greatest"> | null;
  steps: TermStep[] | null;
};

/** Sums up the terms that records tell. */
export function toldTerms(months: MonthCounts, isGuarded: boolean): ToldTerms {
  const numbers = months.n < fewestKnown ? null : fiveNumbers(months);
  const isOpen = numbers !== null && !isGuarded;
  return {
    n: months.n,
    quartiles: numbers && { lower: numbers.lower, median: numbers.median, upper: numbers.upper },
    range: isOpen ? { least: numbers.least, greatest: numbers.greatest } : null,
    steps: isOpen ? stepsOf(months) : null,
  };
}

const yearMonths = 12;

/** A year belongs to the step that ends with it; no time at all belongs to the first. */
function stepsOf({ least }: MonthCounts): TermStep[] {
  const longest = least.findLastIndex((people) => people > 0);
  const steps = Math.max(1, Math.ceil(longest / yearMonths));
  return Array.from({ length: steps }, (_, step) => {
    const [over, upTo] = [step * yearMonths, (step + 1) * yearMonths];
    const from = step === 0 ? 0 : over + 1;
    const people = least.slice(from, upTo + 1).reduce((sum, count) => sum + count, 0);
    return { over, upTo, people };
  });
}
