import { markOf, type NarrativeNode, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { PublicAnnotation, PublicCase } from "@/lib/domain/public/public-case";

export type Footnote = PublicCase["footnotes"][number];

/** An annotation with the letter by which the text refers to it. */
export type LetteredNote = { letter: string; annotation: PublicAnnotation };

/** A block of the narrative with the notes that are first needed there. */
type Passage = { node: NarrativeNode; footnotes: Footnote[]; annotations: LetteredNote[] };

type Notes = { footnotes: readonly Footnote[]; annotations: readonly LetteredNote[] };

/** Divides a narrative into its blocks and gives every note to the block that first refers to it. */
export function passagesOf(doc: NarrativeNode, notes: Notes): Passage[] {
  const seen = new Set<string>();
  return (doc.content ?? []).map((node) => {
    const needed = referencesIn(node).filter((id) => !seen.has(id));
    for (const id of needed) seen.add(id);
    return {
      node,
      footnotes: notes.footnotes.filter(({ quote }) => needed.includes(quote.excerpt)),
      annotations: notes.annotations.filter(({ annotation }) => needed.includes(annotation.id)),
    };
  });
}

/** The annotations in the order in which a narrative refers to them, each with its letter. */
export function letteredNotes(
  doc: NarrativeNode | null,
  annotations: readonly PublicAnnotation[],
  alphabet: string,
): LetteredNote[] {
  const order = doc ? [...new Set(referencesIn(doc))] : [];
  const anchored = order.flatMap((id) => annotations.filter((note) => note.id === id));
  const loose = annotations.filter((note) => !order.includes(note.id));
  return [...anchored, ...loose].map((annotation, index) => ({
    letter: letterOf(index, alphabet),
    annotation,
  }));
}

/** The ids of excerpts and annotations that a node refers to, in the order of reading. */
function referencesIn(node: NarrativeNode): string[] {
  return [...narrativeNodes(node)].flatMap((inner) => {
    const excerpt = inner.type === "cite" ? textAttribute(inner, "excerpt") : null;
    const annotated = annotationOf(inner);
    return [excerpt, annotated].filter((id) => id !== null);
  });
}

/** The annotation that a piece of text is an anchor of. */
export function annotationOf(node: NarrativeNode): string | null {
  const mark = markOf(node, "annotated");
  return mark ? textAttribute(mark, "annotation") : null;
}

function letterOf(index: number, alphabet: string): string {
  const letters = [...alphabet];
  const letter = letters[index % letters.length] ?? "";
  return letter.repeat(Math.floor(index / letters.length) + 1);
}
