import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { type SearchKind, searchKinds } from "@/lib/domain/public/search-query";
import type { SearchGroup, SearchView } from "@/lib/domain/public/search-view";

/** How many answers stand on one page. */
export const perPage = 20;

/** Nothing of any kind. */
export const emptyCounts: SearchView["counts"] = {
  case: 0,
  law: 0,
  court: 0,
  figure: 0,
  discrepancy: 0,
  source: 0,
  glossary: 0,
};

/** How much was found of each kind. */
export function countsOf(
  published: Partial<Record<PublicKind, number>>,
  reference: readonly SearchGroup[],
): SearchView["counts"] {
  const named = reference.map(({ kind, total }) => [kind, total] as const);
  return { ...emptyCounts, ...published, ...Object.fromEntries(named) };
}

/** How much was found of all kinds together. */
export function sumOf(counts: SearchView["counts"]): number {
  return searchKinds.reduce((sum, kind) => sum + counts[kind], 0);
}

/** Over how many pages so many answers go; one for none. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** Whether it is one of the kinds that the door publishes, and not of the reference data. */
export function isPublicKind(kind: SearchKind | null): kind is PublicKind {
  return publicKinds.some((one) => one === kind);
}
