/**
 * What stands in public now. It holds nothing of what was withdrawn or redacted, so no suggestion
 * can tell of it.
 */
export type Known = {
  /** Those of these terms under which something public is found. */
  among(terms: readonly string[]): Promise<ReadonlySet<string>>;
  /** Folded words of public texts that begin so, the most frequent first; a few. */
  beginning(folded: string): Promise<readonly string[]>;
  /** Folded words of public texts that are written like this one; a few. */
  like(folded: string): Promise<readonly string[]>;
};
