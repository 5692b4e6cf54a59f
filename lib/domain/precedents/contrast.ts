import { type PrecedentFact, precedentFacts } from "./facts";
import type { Served } from "./outcome-of";
import type { PrecedentRow } from "./precedent-profile";
import { likestOf, type Ranked } from "./ranking";
import type { Comparison } from "./similarity";

/** The likest defendant with a suspended term, and the likest who serves one. */
export type Contrast = { suspended: Ranked | null; real: Ranked | null };

/**
 * The nearest suspended beside the nearest real term. Null where nothing was asked: then nothing is
 * nearer than anything else.
 */
export function contrastOf(rows: readonly PrecedentRow[], comparison: Comparison): Contrast | null {
  if (comparison.weight === 0) return null;
  return {
    suspended: likestOf(rows, comparison, isServed("suspended")),
    real: likestOf(rows, comparison, isServed("real")),
  };
}

function isServed(served: Served) {
  return ({ counted }: PrecedentRow) => counted.kind === "liberty" && counted.served === served;
}

/** The facts that are known of both and are not the same: what may have made the difference, or not. */
export function differingFacts(
  one: PrecedentRow,
  other: PrecedentRow,
  held: (row: PrecedentRow, fact: PrecedentFact) => readonly unknown[],
): PrecedentFact[] {
  return precedentFacts.filter((fact) => {
    const [a, b] = [held(one, fact), held(other, fact)];
    return a.length > 0 && b.length > 0 && JSON.stringify(a) !== JSON.stringify(b);
  });
}
