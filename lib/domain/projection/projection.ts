import type { Language } from "@/lib/domain/language";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { FoundQuote } from "./sources-quoted";

/** The kinds of things that can be public. */
export const publicKinds = ["case", "figure", "discrepancy", "source"] as const;
export type PublicKind = (typeof publicKinds)[number];

/** The words of a public thing in one language, for search. */
export type SearchWords = { address: string; title: string; body: string; keywords: string };

/** How many people a case is about, how many were sentenced, and of how many the term is known. */
export type PeopleCounts = { defendants: number; sentenced: number; termsKnown: number };

/** Everything that the door writes about one thing: a document and its search words per language. */
export type Projection = {
  kind: PublicKind;
  id: string;
  documents: Record<Language, object>;
  search: Record<Language, SearchWords>;
  quotations: (FoundQuote & { start: number })[];
  /** For a case: its address, its card in lists, and the values by which it is found. */
  listing: {
    slug: string;
    cards: Record<Language, CaseCard>;
    facets: { facet: string; value: string }[];
    longestMonths: number | null;
    decidedOn: string | null;
    people: PeopleCounts;
  } | null;
};

/** The collections that change when a thing of this kind changes. */
export const collectionsOf: Record<PublicKind, readonly string[]> = {
  case: ["cases", "sources"],
  figure: ["figures", "sources"],
  discrepancy: ["discrepancies", "sources"],
  source: ["sources"],
};
