import { markOf, type NarrativeNode, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { Redaction } from "@/lib/domain/redaction";
import { withoutField } from "./apply-ledger-fields";
import { renumberFootnotes } from "./footnotes";
import { isJsonObject, type Json } from "./json";
import { withoutQuestion } from "./public-questions";

/**
 * Takes out of a public case all that the ledger names: a projection made today and a version
 * published years ago go through the same sieve, so neither can bring the words back.
 */
export function applyLedgerToCase(document: PublicCase, ledger: readonly Redaction[]): PublicCase {
  const redacted = ledger
    .filter((line) => line.subjectKind === "case" && line.subjectId === document.id)
    .reduce(applyLine, document);
  return ledger.length > 0 ? renumberFootnotes(redacted) : redacted;
}

function applyLine(document: PublicCase, line: Redaction): PublicCase {
  if (line.target === "block") return withoutBlock(document, line.targetId);
  if (line.target === "annotation")
    return { ...document, annotations: document.annotations.filter((a) => a.id !== line.targetId) };
  if (line.target === "happening")
    return { ...document, timeline: document.timeline.filter((h) => h.id !== line.targetId) };
  if (line.target === "question") return withoutQuestion(document, line.targetId);
  return line.target.endsWith("-field") ? withoutField(document, line) : document;
}

function withoutBlock(document: PublicCase, blockId: string): PublicCase {
  if (!document.narrative) return document;
  const doc = blankBlock(document.narrative.doc, blockId);
  const [before, after] = [annotationsIn(document.narrative.doc), annotationsIn(doc)];
  return {
    ...document,
    narrative: { ...document.narrative, doc },
    annotations: document.annotations.filter(({ id }) => !before.has(id) || after.has(id)),
  };
}

/** The notes that have an anchor in a narrative: a note goes with the last of its anchors. */
function annotationsIn(doc: NarrativeNode): Set<string | null> {
  const marks = [...narrativeNodes(doc)].flatMap((node) => markOf(node, "annotated") ?? []);
  return new Set(marks.map((mark) => textAttribute(mark, "annotation")));
}

function blankBlock(node: NarrativeNode, blockId: string): NarrativeNode {
  if (node.attrs?.id === blockId) return { ...node, content: [{ type: "redacted" }] };
  if (!node.content) return node;
  return { ...node, content: node.content.map((child) => blankBlock(child, blockId)) };
}

/**
 * Takes every quotation of a redacted excerpt out of any public document: objects that carry the
 * excerpt's id leave the lists in which they stand.
 */
export function applyLedgerToQuotes(document: Json, ledger: readonly Redaction[]): Json {
  const ids = new Set(ledger.filter((line) => line.target === "excerpt").map((l) => l.targetId));
  return ids.size === 0 ? document : withoutQuotes(document, ids);
}

function withoutQuotes(value: Json, ids: ReadonlySet<string>): Json {
  if (Array.isArray(value))
    return value.filter((item) => !quotes(item, ids)).map((item) => withoutQuotes(item, ids));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      inner === undefined ? inner : withoutQuotes(inner, ids),
    ]),
  );
}

function quotes(item: Json, ids: ReadonlySet<string>): boolean {
  const carriers = [item, partOf(item, "quote"), partOf(item, "attrs")];
  return carriers.some((carrier) => {
    const id = partOf(carrier, "excerpt");
    return typeof id === "string" && ids.has(id);
  });
}

function partOf(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) ? value[key] : undefined;
}
