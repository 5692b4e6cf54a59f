/** A case as a feed names it; days are calendar days (`YYYY-MM-DD`), never hours. */
export type FeedCase = {
  number: string;
  slug: string;
  title: string;
  standfirst: string;
  /** The day of its first and of its present version. */
  firstOn: string;
  changedOn: string;
};

/** The cases of a feed, the latest changed first. `name` is what they have in common, e.g. a court. */
export type FeedCasesView = { name: string; cases: FeedCase[]; asOf: string };

/** How many entries a feed holds at most: the latest. */
export const feedLength = 50;

/** Which cases a feed is about: all of them, or those of a court, an article, or a part of one. */
export type FeedOf =
  | { of: "all" }
  | { of: "court"; code: string }
  | { of: "article"; number: string }
  | { of: "part"; number: string; part: string };
