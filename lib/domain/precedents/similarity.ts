import { type Closeness, closenessOf } from "./closeness";
import { type PrecedentFact, precedentFacts } from "./facts";
import type { PrecedentRow } from "./precedent-profile";
import type { PrecedentQuery } from "./query";

/** A fact that was asked and has a weight, with the way to compare it. */
type Asked = { fact: PrecedentFact; weight: number; closeness: Closeness };

/** Everything that is to be compared for a question; empty where nothing was asked. */
export type Comparison = { asked: readonly Asked[]; weight: number };

/**
 * How like a defendant is to what was asked. `score` lies between 0 (differs in all) and 1 (agrees in
 * all); what is not known stands in the middle, so that it speaks neither for nor against. `coverage`
 * is the weight of the facts that are known over the weight of all that were asked. Both are null
 * where nothing was asked.
 */
export type Likeness = { score: number | null; coverage: number | null };

/** How a defendant stands to one fact: closeness of a half or more agrees, less differs. */
export type FactState = "agree" | "differ" | "unknown";
export type ComparedFact = {
  fact: PrecedentFact;
  weight: number;
  state: FactState;
  closeness: number | null;
};

const neutral = 0.5;

/** What a question compares by: the facts given in it whose weight is not 0. */
export function comparisonOf(query: PrecedentQuery): Comparison {
  const asked = precedentFacts.flatMap((fact) => {
    const weight = query.weights[fact];
    const closeness = weight > 0 ? closenessOf(query, fact) : null;
    return closeness ? [{ fact, weight, closeness }] : [];
  });
  return { asked, weight: asked.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How like one defendant is to what was asked. */
export function likenessOf(comparison: Comparison, row: PrecedentRow): Likeness {
  return { score: scoreOf(comparison, row), coverage: coverageOf(comparison, row) };
}

/** The score of a defendant alone. */
export function scoreOf({ asked, weight }: Comparison, row: PrecedentRow): number | null {
  if (weight === 0) return null;
  let sum = 0;
  for (const one of asked) sum += one.weight * (one.closeness(row) ?? neutral);
  return rounded(sum / weight);
}

/** How much of what was asked is known of a defendant, by weight. */
function coverageOf({ asked, weight }: Comparison, row: PrecedentRow): number | null {
  if (weight === 0) return null;
  let known = 0;
  for (const one of asked) if (one.closeness(row) !== null) known += one.weight;
  return rounded(known / weight);
}

/** The same, fact by fact, in the order of the facts. */
export function comparedFacts({ asked }: Comparison, row: PrecedentRow): ComparedFact[] {
  return asked.map(({ fact, weight, closeness }) => {
    const near = closeness(row);
    return { fact, weight, closeness: near, state: stateOf(near) };
  });
}

function stateOf(closeness: number | null): FactState {
  if (closeness === null) return "unknown";
  return closeness >= neutral ? "agree" : "differ";
}

/** To six places, so that the order of a list does not hang on the last bit of a logarithm. */
function rounded(n: number): number {
  return Math.round(n * 1e6) / 1e6;
}
