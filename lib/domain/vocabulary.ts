import { z } from "zod";
import { localText } from "./local-text";
import { Refusal } from "./refusal";
import { safeText } from "./safe-text";

/** A list of terms from which an extra field takes its values. */
export const vocabulary = z.strictObject({ id: safeText(60), label: localText });
export type Vocabulary = z.infer<typeof vocabulary>;

/** One term. A retired one is offered no more, and keeps its name where it is used. */
export const vocabularyTerm = z.strictObject({
  id: safeText(60),
  vocabularyId: safeText(60),
  parentId: safeText(60).nullable(),
  label: localText,
  position: z.int(),
  retiredAt: z.date().nullable(),
});
export type VocabularyTerm = z.infer<typeof vocabularyTerm>;

/** Terms may stand this deep under each other, and a vocabulary holds this many. */
export const deepestTerm = 5;
export const mostTerms = 2000;

type Placed = Pick<VocabularyTerm, "id" | "parentId" | "position">;

/** The terms in the order of reading, each with how deep it stands; one whose parent is gone is a root. */
export function termTree<T extends Placed>(terms: readonly T[]): (T & { depth: number })[] {
  const children = childrenOf(terms);
  const below = (parent: string | null, depth: number): (T & { depth: number })[] =>
    (children.get(parent) ?? []).flatMap((term) => [
      { ...term, depth },
      ...below(term.id, depth + 1),
    ]);
  return below(null, 0);
}

function childrenOf<T extends Placed>(terms: readonly T[]): Map<string | null, T[]> {
  const known = new Set(terms.map((term) => term.id));
  const children = new Map<string | null, T[]>();
  const sorted = [...terms].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const term of sorted) {
    const parent = term.parentId !== null && known.has(term.parentId) ? term.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), term]);
  }
  return children;
}

/** Refuses a place that a term cannot have: below itself, in another vocabulary, or too deep. */
export function assertTermPlace(terms: readonly Placed[], id: string, parent: string | null): void {
  if (parent === null) return;
  const parents = new Map(terms.map((term) => [term.id, term.parentId]));
  if (!parents.has(parent)) throw new Refusal("invalid", "term.noParent", { field: "parent" });
  const above: string[] = [];
  for (let next: string | null = parent; next !== null; next = parents.get(next) ?? null) {
    if (next === id) throw new Refusal("invalid", "term.belowItself", { field: "parent" });
    above.push(next);
  }
  if (above.length + heightOf(terms, id) > deepestTerm)
    throw new Refusal("invalid", "term.tooDeep", { field: "parent", most: deepestTerm });
}

/** How many levels a term and what stands below it take up. */
function heightOf(terms: readonly Placed[], id: string): number {
  const below = terms.filter((term) => term.parentId === id);
  return 1 + Math.max(0, ...below.map((term) => heightOf(terms, term.id)));
}
