import { diffArrays } from "diff";
import type { WordDiffer } from "@/lib/domain/narrative-diff";

/** How long all comparisons of one request may take together, in milliseconds. */
export const diffBudgetMs = 1500;

/** Compares lists of words until the time is used up; from then on nothing is compared any more. */
export function wordDiffer(budgetMs: number = diffBudgetMs): WordDiffer {
  const end = performance.now() + budgetMs;
  return (before, after) => {
    const timeout = end - performance.now();
    if (timeout <= 0) return null;
    const steps = diffArrays(before, after, { timeout });
    return steps?.map(({ count, added, removed }) => ({ count, added, removed })) ?? null;
  };
}
