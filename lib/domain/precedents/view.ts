import type { CaseCard } from "@/lib/domain/public/case-card";
import type { PublicValue } from "@/lib/domain/public/public-value";
import type { Appeals } from "./appeals";
import type { Distribution } from "./distribution";
import type { PrecedentFact } from "./facts";
import type { PrecedentProfile, ProfileSentence } from "./precedent-profile";
import type { PrecedentQuery } from "./query";
import type { FactState } from "./similarity";

/** A fact that was asked, as it is shown. */
export type AskedFact = { fact: PrecedentFact; weight: number; value: PublicValue };

/** How a defendant stands to a fact that was asked; `held` is empty where it is not known. */
export type HeldFact = {
  fact: PrecedentFact;
  weight: number;
  state: FactState;
  /** From 0 to 1; null where it is not known. */
  closeness: number | null;
  held: PublicValue[];
};

/** A case in the list of precedents, with the likest of its defendants. */
export type PrecedentHit = {
  card: CaseCard;
  /** The version of the case in the version of the data that was asked. */
  version: number;
  /** The place of this defendant in the case, from 1, and how many rows of defendants it has. */
  ordinal: number;
  defendants: number;
  headcount: number;
  outcome: PrecedentProfile["outcome"];
  /** The last sentence of this defendant; null where none is told. */
  sentence: ProfileSentence | null;
  /** From 0 to 1; null where nothing was asked. */
  score: number | null;
  coverage: number | null;
  facts: HeldFact[];
};

/** In what the nearest suspended and the nearest real term differ from one another. */
export type ContrastFact = { fact: PrecedentFact; suspended: PublicValue[]; real: PublicValue[] };
export type ContrastView = {
  suspended: PrecedentHit | null;
  real: PrecedentHit | null;
  differing: ContrastFact[];
};

/** A version of the public data: it rises with everything that becomes public or leaves the public. */
export type DataVersion = { number: number; day: string };

/** What a reader can choose among. */
export type PrecedentChoices = {
  articles: { article: string; title: string; parts: string[] }[];
  courts: { code: string; name: string }[];
  regions: { code: string; name: string }[];
};

/** The answer of the precedents to a question. */
export type PrecedentsView = {
  query: PrecedentQuery;
  asked: AskedFact[];
  /** The version of the data that was asked, and the present one. */
  dataVersion: DataVersion;
  present: DataVersion;
  /** Of an earlier version: how many of its cases have been withdrawn or redacted since. */
  since: { withdrawn: number; redacted: number } | null;
  choices: PrecedentChoices;
  distribution: Distribution;
  /** How many public cases of the whole casebook tell of no defendant, so that none is counted. */
  untold: number;
  /**
   * Defendants in court records of the same article and court, which carry no coded facts: counted
   * apart, never ranked. Null beside an earlier version of the data, of which records are not kept.
   */
  records: { people: number } | null;
  /** One page of the cases, the likest first, and how many there are. */
  hits: PrecedentHit[];
  total: number;
  page: number;
  pages: number;
  contrast: ContrastView | null;
  appeals: Appeals;
  /** What the courts of the distribution are called, by their codes. */
  courtNames: Record<string, string>;
  /** The cases of the appeals, by their numbers. */
  appealCases: Record<string, { slug: string; title: string }>;
};
