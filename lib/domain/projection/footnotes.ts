import { type NarrativeNode, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { PublicCase } from "@/lib/domain/public/public-case";

/** The excerpts that a narrative cites, each once, in the order of reading. */
export function citedExcerpts(doc: NarrativeNode): string[] {
  const ids = new Set<string>();
  for (const node of narrativeNodes(doc)) {
    const id = node.type === "cite" ? textAttribute(node, "excerpt") : null;
    if (id) ids.add(id);
  }
  return [...ids];
}

/** Keeps the footnotes that the narrative still cites, and numbers them anew. */
export function renumberFootnotes(document: PublicCase): PublicCase {
  const cited = document.narrative ? citedExcerpts(document.narrative.doc) : [];
  const byExcerpt = new Map(document.footnotes.map((note) => [note.quote.excerpt, note.quote]));
  const quotes = cited.flatMap((id) => byExcerpt.get(id) ?? []);
  return { ...document, footnotes: quotes.map((quote, index) => ({ n: index + 1, quote })) };
}
