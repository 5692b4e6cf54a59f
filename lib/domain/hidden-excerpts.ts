import type { CaseEntry } from "./case-entry";
import type { Excerpt } from "./excerpt";

/** What stands in the place of words whose source somebody may not know of. */
export const hiddenQuote = "…";

/** The entry without the words that were taken from these copies: a neutral sign in their place. */
export function withHiddenExcerpts(entry: CaseEntry, captures: ReadonlySet<string>): CaseEntry {
  if (!entry.excerpts.some((excerpt) => captures.has(excerpt.capture))) return entry;
  return {
    ...entry,
    excerpts: entry.excerpts.map((one) => (captures.has(one.capture) ? hidden(one) : one)),
  };
}

function hidden({ id, capture }: Excerpt): Excerpt {
  return { id, capture, exact: hiddenQuote, prefix: "", suffix: "", start: 0, end: 1 };
}
