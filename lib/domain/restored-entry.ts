import type { CaseEntry } from "./case-entry";
import type { Citation } from "./citation";
import { type NarrativeNode, textAttribute } from "./narrative";
import { withoutRedacted } from "./projection/public-entry";
import { mapStated } from "./projection/stated-fields";
import type { Redaction } from "./redaction";

/** An entry from before a redaction without what was redacted since, and the lines that took it. */
export type Restored = { entry: CaseEntry; gone: Redaction[] };

/**
 * What may come back of an old revision: no block, note, event, quotation, field or text that the ledger
 * names. `gone` are the lines that found something.
 */
export function restoredEntry(old: CaseEntry, ledger: readonly Redaction[]): Restored {
  const gone: Redaction[] = [];
  let entry = old;
  for (const line of ledger) {
    const left = without(entry, line);
    if (left === entry) continue;
    gone.push(line);
    entry = left;
  }
  return { entry, gone };
}

function without(entry: CaseEntry, line: Redaction): CaseEntry {
  if (line.target === "excerpt") return withoutExcerpt(entry, line.targetId);
  if (line.subjectKind !== "case" || line.subjectId !== entry.id) return entry;
  const left =
    line.target === "block" ? withoutBlock(entry, line.targetId) : withoutRedacted(entry, [line]);
  return JSON.stringify(left) === JSON.stringify(entry) ? entry : left;
}

function withoutBlock(entry: CaseEntry, block: string): CaseEntry {
  const texts = (lang: "en" | "ru") => {
    const { narrative } = entry[lang];
    return { ...entry[lang], narrative: narrative && pruned(narrative, (n) => isBlock(n, block)) };
  };
  return { ...entry, en: texts("en"), ru: texts("ru") };
}

function isBlock(node: NarrativeNode, block: string): boolean {
  return node.type !== "text" && textAttribute(node, "id") === block;
}

function withoutExcerpt(entry: CaseEntry, excerpt: string): CaseEntry {
  if (!entry.excerpts.some((one) => one.id === excerpt)) return entry;
  const others = (citations: Citation[]) => citations.filter((cited) => cited.excerpt !== excerpt);
  const cites = (node: NarrativeNode) =>
    node.type === "cite" && textAttribute(node, "excerpt") === excerpt;
  const texts = (lang: "en" | "ru") => {
    const { narrative } = entry[lang];
    return { ...entry[lang], narrative: narrative && pruned(narrative, cites) };
  };
  const left = {
    ...entry,
    en: texts("en"),
    ru: texts("ru"),
    excerpts: entry.excerpts.filter((one) => one.id !== excerpt),
    happenings: entry.happenings.map((h) => ({ ...h, citations: others(h.citations) })),
    annotations: entry.annotations.map((a) => ({ ...a, citations: others(a.citations) })),
  };
  return mapStated(left, (stated) => ({ ...stated, citations: others(stated.citations) }));
}

/** Containers that may not stand empty: they go with the last thing in them. */
const neverEmpty: ReadonlySet<NarrativeNode["type"]> = new Set([
  "doc",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
]);
/** A cell keeps its place in the row: what is left of it is an empty paragraph. */
const cells: ReadonlySet<NarrativeNode["type"]> = new Set(["tableCell", "tableHeader"]);

type Goes = (node: NarrativeNode) => boolean;

function pruned(node: NarrativeNode, goes: Goes): NarrativeNode | null {
  if (goes(node)) return null;
  if (!node.content) return node;
  const content = node.content.flatMap((child) => pruned(child, goes) ?? []);
  if (content.length === 0 && neverEmpty.has(node.type)) return null;
  return { ...node, content: wellBegun(node, content) };
}

/** An item begins with a paragraph, and a cell holds one: an empty one stands in for what went. */
function wellBegun(node: NarrativeNode, content: NarrativeNode[]): NarrativeNode[] {
  const begins = node.type === "listItem" ? content[0]?.type === "paragraph" : content.length > 0;
  if (begins || !(node.type === "listItem" || cells.has(node.type))) return content;
  const [was] = node.content ?? [];
  const id = `${(was && textAttribute(was, "id")) ?? "block"}-empty`;
  return [{ type: "paragraph", attrs: { id } }, ...content];
}
