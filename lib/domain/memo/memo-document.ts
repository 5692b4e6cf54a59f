import type { Language } from "@/lib/domain/language";

/**
 * Words in a row that look alike. `lang` is a language other than that of the memo; `link` an address
 * of our own or one that anybody may open; `note` the number of a footnote that stands after them.
 */
export type MemoRun = {
  text: string;
  strong?: true;
  lang?: string;
  link?: string;
  note?: number;
};

/** A part of a worded memo, the same for paper, Markdown and DOCX. */
export type MemoBlock =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "paragraph"; tone: "plain" | "lead" | "aside" | "warning"; runs: MemoRun[] }
  | { kind: "list"; items: MemoRun[][] }
  /** Names with what is said of them. */
  | { kind: "facts"; rows: { name: string; runs: MemoRun[] }[] }
  /** The first column names the rows. */
  | { kind: "table"; head: string[]; rows: MemoRun[][][] }
  | { kind: "quote"; runs: MemoRun[]; supports: string };

/** A memo in words. `site` is the name of the casebook; `day` that of the data (`YYYY-MM-DD`). */
export type MemoDocument = {
  lang: Language;
  title: string;
  site: string;
  day: string;
  /** The public address of the site, before links that begin with a slash. */
  origin: string;
  /** Stands at the foot of every page of paper, and the words around the number of the page. */
  running: string;
  page: readonly [page: string, of: string];
  blocks: MemoBlock[];
  /** The footnotes, the first is number 1. */
  notes: MemoRun[][];
  notesTitle: string;
};

/** The ways in which a memo can be taken away. */
export type MemoFormat = "markdown" | "docx";
