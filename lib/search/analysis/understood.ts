/**
 * One thing a query asks for: a document fits where any of `terms` is among its terms. `shown` is what
 * was typed, in the form in which it was typed.
 */
export type Asked = {
  shown: string;
  /** Terms of the index, the likeliest first. */
  terms: readonly string[];
  kind: "word" | "name" | "provision" | "concept";
};

/** A query taken apart. Every `asked` should be met; documents that meet more of them come first. */
export type Understood = {
  /** What was typed, cleaned: NFC, without controls, at most 300 characters. */
  text: string;
  asked: readonly Asked[];
  /** Sequences in quotation marks: the terms of words that must follow each other. */
  phrases: readonly (readonly string[])[];
  /** Terms of words with a minus sign before them: no document that has one of them fits. */
  refused: readonly string[];
  /** What is read instead of what was typed: the other keyboard layout, or a misspelling. */
  insteadOf: { typed: string; read: string } | null;
};
