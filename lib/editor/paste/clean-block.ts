/** Words with the marks that paste keeps. */
export type CleanInline = { text: string; bold: boolean; italic: boolean; href: string | null };

/** A cell of a table, with its paragraphs. */
export type CleanCell = { isHead: boolean; paragraphs: readonly CleanInline[][] };

/** A block that paste makes. `level` is that of a heading, or how deep in lists a paragraph stands. */
export type CleanBlock =
  | { kind: "paragraph" | "quote"; content: CleanInline[] }
  | { kind: "heading"; level: number; content: CleanInline[] }
  | { kind: "item"; list: "ul" | "ol"; level: number; content: CleanInline[] }
  | { kind: "table"; rows: readonly (readonly CleanCell[])[] }
  | { kind: "rule" };
