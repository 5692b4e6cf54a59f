import type { FacetName } from "./views";

/** An inclusive range of whole numbers; null on a side leaves it open. */
export type Range = { from: number | null; to: number | null };

/**
 * The values by which a case is filtered and sorted. Bounds are those of the interval in which the true
 * value lies, over all its defendants: a case fits a range where the two overlap, and no range where
 * nothing is known.
 */
export type SearchAttributes = {
  facets: Record<FacetName, string[]>;
  /** Terms of the last sentences in months. */
  months: { from: number; to: number } | null;
  /** Absence in days. */
  absence: { from: number; to: number } | null;
  /** Days of decisions as numbers, `20230531`. */
  decided: { from: number; to: number } | null;
  /** Day of the first publication, `20261101`. */
  published: number;
};

/** The same without the day, which only the store of publications knows. */
export type CaseAttributes = Omit<SearchAttributes, "published">;

/** What a reader chose: several values of a facet widen, several facets narrow. */
export type CaseFilters = {
  facets: Partial<Record<FacetName, readonly string[]>>;
  months: Range | null;
  absence: Range | null;
  decided: Range | null;
};
