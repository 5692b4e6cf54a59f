import type { TermSummary } from "@/lib/domain/precedents/distribution";
import type { Counts } from "@/lib/domain/precedents/tally";
import type { CaseCard } from "./case-card";
import type { SearchKind, SearchQuery } from "./search-query";
import type { Facet } from "./views";

/**
 * A hit of the search. `lead` and `snippet` alternate plain and found text, beginning with plain:
 * the standfirst of a case, and a piece of the rest that has what was asked. `card` is there for a
 * case.
 */
export type SearchHit = {
  kind: SearchKind;
  /** The address with its language. */
  address: string;
  title: string;
  lead: string[];
  snippet: string[];
  card: CaseCard | null;
};

/** What was found of one kind: how much there is, and what of it stands here. */
export type SearchGroup = { kind: SearchKind; total: number; hits: SearchHit[] };

/**
 * How the found cases ended: everybody counted, and all known terms summed up. `untold` of the cases
 * tell of no defendant one by one.
 */
export type SearchOutcome = { counts: Counts; terms: TermSummary; untold: number };

/** Everything that the page of the search shows. */
export type SearchView = {
  /** What was asked, cleaned; its page is one that there is. */
  query: SearchQuery;
  /** What was read instead of what was typed. */
  instead: { typed: string; read: string } | null;
  /** Said where the usual engine could not answer and PostgreSQL did. */
  notice: "fallback" | null;
  total: number;
  counts: Record<SearchKind, number>;
  groups: SearchGroup[];
  facets: Facet[];
  outcome: SearchOutcome | null;
  /** Pages of the kind that was asked for; of the cases where none was. */
  pages: number;
};
