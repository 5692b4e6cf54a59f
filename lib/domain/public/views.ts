import type { CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import type { Recorded } from "@/lib/domain/ledger/recorded";
import type { ProvisionVersion } from "@/lib/domain/provision";
import type { CaseCard } from "./case-card";
import type { PublicCase } from "./public-case";
import type { PublicDiscrepancy } from "./public-discrepancy";
import type { PublicFigure } from "./public-figure";
import type { PublicSource } from "./public-source";

/** The facets of browsing, in the order in which they are shown. */
export const facetNames = [
  "article",
  "part",
  "court",
  "region",
  "service",
  "outcome",
  "suspended",
  "year",
] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet with how many cases of the present selection have it. */
export type FacetCount = { value: string; label: string; count: number; chosen: boolean };
export type Facet = { name: FacetName; values: FacetCount[] };

export const caseSorts = ["newest", "title", "term", "decided"] as const;

/** What a reader chose among the cases; everything is optional in an address. */
export type CaseQuery = {
  chosen: Partial<Record<FacetName, string>>;
  sort: (typeof caseSorts)[number];
  page: number;
  view: "cards" | "table";
};
export type CaseListView = {
  query: CaseQuery;
  total: number;
  /** How many of all that were chosen are told by one publisher alone, and how many by none that is quoted. */
  told: { byOne: number; byNone: number };
  pages: number;
  cards: CaseCard[];
  facets: Facet[];
  asOf: string;
};

export type HomeView = {
  counts: {
    cases: number;
    defendants: number;
    withKnownTerm: number;
    sentenced: number;
    figures: number;
    discrepancies: number;
    sources: number;
    quotations: number;
  };
  asOf: string;
  articles: FacetCount[];
  regions: FacetCount[];
  outcomes: FacetCount[];
  newest: CaseCard[];
};

/** One public version of a case, with what stands around it. */
export type CaseView = {
  case: PublicCase;
  version: number;
  publishedOn: string;
  latest: number;
  digest: string;
  redacted: boolean;
  discrepancies: PublicDiscrepancy[];
};
export type CaseHistoryView = {
  slug: string;
  title: string;
  versions: {
    version: number;
    publishedOn: string;
    reason: string;
    digest: string;
    redacted: boolean;
  }[];
};

export type ReferenceSource = { document: string; address: string | null };

/** An article of the Criminal Code with its parts, each with its versions in time. */
export type ArticleView = {
  number: string;
  titleRu: string;
  titleEn: string;
  titleEnBasis: string;
  chapter: string;
  warning: string | null;
  notes: string[];
  parts: { provision: string; part: string; versions: ProvisionVersion[]; cases: number }[];
  /** The stages of the law in time, each with the parts of this article in force in it. */
  stages: {
    id: string;
    label: string;
    validFrom: string | null;
    validTo: string | null;
    parts: string[];
  }[];
  sources: ReferenceSource[];
  cases: CaseCard[];
};
export type LawListView = {
  articles: {
    number: string;
    titleRu: string;
    titleEn: string;
    parts: string[];
    cases: number;
    maxMonths: number | null;
  }[];
};
export type ProvisionView = {
  article: ArticleView;
  provision: string;
  part: string;
  versions: ProvisionVersion[];
  cases: CaseCard[];
};

export type CourtRow = {
  code: string;
  nameRu: string;
  nameEn: string;
  kind: string;
  town: string | null;
  region: string | null;
  regionStatus: string | null;
  status: string;
  superior: string | null;
  cases: number;
};
export type CourtListView = {
  districts: { court: CourtRow; courts: CourtRow[] }[];
  others: CourtRow[];
  total: number;
};
export type CourtView = CourtRow & {
  regionCode: string | null;
  aliasesEn: string[];
  formerNames: string[];
  appeal: { code: string; name: string } | null;
  cassation: { code: string; name: string } | null;
  superiorCourt: { code: string; name: string } | null;
  subordinate: CourtRow[];
  host: string | null;
  note: string | null;
  basis: string | null;
  sources: ReferenceSource[];
  casesHere: CaseCard[];
};

export type SourceRow = PublicSource & { quotations: number; cases: number };
export type SourceListView = { sources: SourceRow[] };
export type SourceView = {
  source: PublicSource;
  publishedOn: string;
  /** The excerpts used, in the order in which they stand in the source. */
  quotations: {
    exact: string;
    start: number;
    usedBy: { kind: "case" | "figure" | "discrepancy"; id: string; label: string }[];
  }[];
};

export type FigureQuery = Partial<Record<"source" | "publisher" | "article" | "metric", string>>;
export type FigureListView = {
  query: FigureQuery;
  figures: PublicFigure[];
  total: number;
  facets: { name: "source" | "publisher" | "article" | "metric"; values: FacetCount[] }[];
};
export type FigureView = {
  figure: PublicFigure;
  /** The public figure that takes its place. */
  supersededBy: PublicFigure | null;
  source: PublicSource | null;
  discrepancies: PublicDiscrepancy[];
  /** The sums that the figure is part of, as far as the ledger holds their numbers. */
  checks: CheckResult[];
  /** Its numbers beside those of court records; none where records could not be counted for them. */
  recorded: Recorded[];
  publishedOn: string;
};

export type DiscrepancyListView = { discrepancies: PublicDiscrepancy[]; total: number };
export type DiscrepancyView = {
  discrepancy: PublicDiscrepancy;
  cases: { slug: string; title: string }[];
  figures: PublicFigure[];
  /** The sums that belong to it, worked out from the ledger. */
  checks: CheckResult[];
  publishedOn: string;
};

/** A set of words that mean the same thing. */
export type GlossaryEntry = {
  id: string;
  group: string;
  ru: string[];
  en: string[];
  basis: string;
};
export type GlossaryView = { groups: { group: string; entries: GlossaryEntry[] }[] };

export type CorrectionsView = {
  corrections: { id: string; on: string; slug: string | null; title: string; text: string }[];
};
