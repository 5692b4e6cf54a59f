import type { CaseCard } from "./case-card";

/** A case whose text is like another's, with the words that both tell with, the most telling first. */
export type AlikeCase = { card: CaseCard; shared: string[] };

/** What is like one case: by its words, and what to ask the precedents for each of its defendants. */
export type AlikeView = {
  slug: string;
  title: string;
  /** Whether the text says enough to be compared at all. */
  comparable: boolean;
  cases: AlikeCase[];
  /** `query` is the query string of a question to the precedents. */
  defendants: { ordinal: number; headcount: number; query: string }[];
};
