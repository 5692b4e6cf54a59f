import type { CompareColumn, CompareRow } from "@/lib/domain/compare/compare-table";
import type { NotCompared } from "@/lib/domain/compare/compare-view";
import type { Language } from "@/lib/domain/language";
import type { HeldFact, PrecedentsView } from "@/lib/domain/precedents/view";
import type { StatutoryRange } from "@/lib/domain/public/public-case";
import type { PublicQuote } from "@/lib/domain/public/public-value";
import type { MemoChooser } from "./memo-ask";
import type { MemoSource } from "./memo-sources";

/** A quotation with what it bears out and where it stands. */
export type MemoQuote = {
  quote: PublicQuote;
  /** The fields that it bears out, in the order of the profile. */
  supports: string[];
  /** Its number among the footnotes of the case; null where the text does not cite it. */
  footnote: number | null;
  /** Where it begins in the captured copy of its source, in code points; null where not known. */
  start: number | null;
};

/** How like a case is to what was asked. */
export type MemoLikeness = {
  /** The place of the defendant who was compared, from 1. */
  ordinal: number;
  score: number | null;
  coverage: number | null;
  facts: HeldFact[];
};

/** A chosen case; `n` is its number in the memo. */
export type MemoCase = {
  n: number;
  /** The defendant whom the reader picked, from 1. */
  picked: number | null;
  number: string;
  slug: string;
  title: string;
  version: number;
  publishedOn: string;
  digest: string;
  redacted: boolean;
  /** Its defendants, each row with one cell; those who are alike in every row stand together. */
  columns: { people: CompareColumn["people"]; rows: CompareRow[] }[];
  /** How many defendants of the case stand in none of the columns. */
  others: number;
  likeness: MemoLikeness | null;
  quotes: MemoQuote[];
  /** How many further quotations stand on the page of the case. */
  furtherQuotes: number;
  discrepancies: number;
};

/** A provision relied on, with the versions that applied and the cases that rest on it. */
export type MemoLaw = { provision: string; ranges: StatutoryRange[]; cases: number[] };

/** A case that was chosen and is not in the memo, and why. */
export type MemoLeftOut = Omit<NotCompared, "why"> & { why: NotCompared["why"] | "later" };

/** All that a memo says, before it is put into words. */
export type Memo = {
  lang: Language;
  /** Path and query by which the same memo is made again. */
  permalink: string;
  chosenBy: MemoChooser;
  precedents: Pick<
    PrecedentsView,
    | "query"
    | "asked"
    | "dataVersion"
    | "present"
    | "since"
    | "distribution"
    | "records"
    | "total"
    | "courtNames"
  >;
  cases: MemoCase[];
  leftOut: MemoLeftOut[];
  laws: MemoLaw[];
  sources: MemoSource[];
};
