import type { FigureHit } from "@/components/editor/narrative-contract";

/**
 * Figures as a text looks them up: one of a single number by its id, one of several by its id and each
 * number, so that none of them is taken for another.
 */
export function figuresById(hits: readonly FigureHit[]): Readonly<Record<string, FigureHit>> {
  const numbers = new Map<string, number>();
  for (const { id } of hits) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  return Object.fromEntries(
    hits.map((hit) => [numbers.get(hit.id) === 1 ? hit.id : `${hit.id} ${hit.value}`, hit]),
  );
}
