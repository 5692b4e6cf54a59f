import type { Language } from "@/lib/domain/language";
import type { PrecedentProfile } from "@/lib/domain/precedents/precedent-profile";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { CaseAttributes } from "@/lib/domain/public/search-attributes";
import type { FoundQuote } from "./sources-quoted";

/** The kinds of things that can be public. */
export const publicKinds = ["case", "figure", "discrepancy", "source"] as const;
export type PublicKind = (typeof publicKinds)[number];

/**
 * What a public thing is searched by in one language of the pages. `title` and `body` are shown to
 * readers; `elsewhere` are its words in the other language, since a reader may ask in either, and
 * `keywords` what its coded facts mean in words. `names` are those that its public document shows,
 * `provisions` its own, `attributes` the values by which a case is filtered.
 */
export type SearchWords = {
  address: string;
  title: string;
  body: string;
  elsewhere?: { title: string; body: string };
  keywords: string;
  names: string[];
  provisions: string[];
  attributes: CaseAttributes | null;
};

/** How many people a case is about, how many were sentenced, and of how many the term is known. */
export type PeopleCounts = { defendants: number; sentenced: number; termsKnown: number };

/** Everything that the door writes about one thing: a document and its search words per language. */
export type Projection = {
  kind: PublicKind;
  id: string;
  documents: Record<Language, object>;
  search: Record<Language, SearchWords>;
  quotations: (FoundQuote & { start: number })[];
  /** For a case: its address, its card in lists, what it is found by, and its defendants as precedents. */
  listing: {
    slug: string;
    cards: Record<Language, CaseCard>;
    facets: { facet: string; value: string }[];
    longestMonths: number | null;
    decidedOn: string | null;
    people: PeopleCounts;
    precedents: PrecedentProfile[];
  } | null;
};

/** The collections that change when a thing of this kind changes. */
export const collectionsOf: Record<PublicKind, readonly string[]> = {
  case: ["cases", "sources"],
  figure: ["figures", "sources"],
  discrepancy: ["discrepancies", "sources"],
  source: ["sources"],
};
