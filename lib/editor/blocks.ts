import { type NarrativeNode, narrativeNodes, textAttribute } from "@/lib/domain/narrative";

/** A block of a narrative by its id, with its words. */
export type NarrativeBlock = { id: string; text: string };

/** The blocks that hold words themselves; a quotation holds paragraphs. */
const textBlocks: ReadonlySet<NarrativeNode["type"]> = new Set([
  "paragraph",
  "heading",
  "figureNote",
]);

/** The words of every block of a narrative that has an id, in the order of reading. */
export function narrativeBlocks(doc: NarrativeNode): NarrativeBlock[] {
  return [...narrativeNodes(doc)].flatMap((node) => {
    const id = textBlocks.has(node.type) ? textAttribute(node, "id") : null;
    return id ? [{ id, text: wordsOf(node) }] : [];
  });
}

/** The words of the block with that id; null where there is none. */
export function blockText(doc: NarrativeNode, id: string): string | null {
  return narrativeBlocks(doc).find((block) => block.id === id)?.text ?? null;
}

/**
 * The paragraphs that say something and cite nothing. A quotation is sourced as a whole; what stands
 * in a table is sourced by the words around it.
 */
export function unsourcedPassages(doc: NarrativeNode): NarrativeBlock[] {
  return passagesOf(doc)
    .filter((passage) => !cites(passage))
    .map((passage) => ({ id: textAttribute(passage, "id") ?? "", text: wordsOf(passage) }))
    .filter(({ id, text }) => id !== "" && /\p{L}/u.test(text));
}

function passagesOf(node: NarrativeNode): NarrativeNode[] {
  if (node.type === "paragraph" || node.type === "blockquote") return [node];
  if (node.type === "table") return [];
  return (node.content ?? []).flatMap(passagesOf);
}

function cites(node: NarrativeNode): boolean {
  return node.type === "cite" || (node.content ?? []).some(cites);
}

function wordsOf(node: NarrativeNode): string {
  if (node.type === "text") return node.text ?? "";
  const between = textBlocks.has(node.type) ? "" : "\n";
  return (node.content ?? []).map(wordsOf).join(between);
}
