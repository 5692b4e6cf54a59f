import type { Language } from "@/lib/domain/language";
import type { PublicKind } from "@/lib/domain/projection/projection";
import type { CaseFilters } from "@/lib/domain/public/search-attributes";
import type { SearchOrder } from "@/lib/domain/public/search-query";
import type { FacetName } from "@/lib/domain/public/views";
import type { Understood } from "./analysis/understood";

export type SearchSort = SearchOrder;

/** What an engine is asked. `lang` is the language of the pages; words are understood in both. */
export type SearchAsk = {
  lang: Language;
  query: Understood;
  kind: PublicKind | null;
  /** Only cases pass these; null where nothing is filtered, and then every kind is found. */
  filters: CaseFilters | null;
  sort: SearchSort;
  /** Counted from 1. */
  page: number;
  perPage: number;
};

/** What an engine answers: ids and counts, never words. */
export type SearchAnswer = {
  /** Best first, or in the order asked for; ties by kind and id, so that pages never overlap. */
  hits: { kind: PublicKind; id: string }[];
  total: number;
  /** How many of each kind fit, whatever kind was asked for. */
  counts: Partial<Record<PublicKind, number>>;
  /** How many of the cases that fit have each value. */
  facets: Record<FacetName, Record<string, number>>;
};

/** One question, two engines that answer it alike. Throws where the engine cannot answer. */
export type SearchEngine = {
  name: "postgres" | "meilisearch";
  find(ask: SearchAsk): Promise<SearchAnswer>;
};
