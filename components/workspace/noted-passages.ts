import { type Language, languages } from "@/lib/domain/language";
import { type NarrativeNode, textAttribute } from "@/lib/domain/narrative";

/** Words of a narrative that a note is on, and the block in which they stand. */
export type NotedPassage = { lang: Language; block: string; text: string };

type Narratives = Readonly<Record<Language, NarrativeNode | null>>;

/** The passages of each note, by its id; what follows directly in one block is one passage. */
export function notedPassages(narratives: Narratives): ReadonlyMap<string, NotedPassage[]> {
  const found = new Map<string, NotedPassage[]>();
  for (const lang of languages) {
    const narrative = narratives[lang];
    if (narrative) walk(narrative, { lang, block: "", found });
  }
  return found;
}

type Walk = { lang: Language; block: string; found: Map<string, NotedPassage[]> };

function walk(node: NarrativeNode, { lang, block, found }: Walk): void {
  const here = textAttribute(node, "id") ?? block;
  for (const child of node.content ?? []) {
    for (const id of noteIds(child)) {
      const passages = found.get(id) ?? [];
      const last = passages.at(-1);
      const text = child.text ?? "";
      if (last && last.lang === lang && last.block === here) last.text += text;
      else passages.push({ lang, block: here, text });
      found.set(id, passages);
    }
    walk(child, { lang, block: here, found });
  }
}

function noteIds(node: NarrativeNode): string[] {
  return (node.marks ?? []).flatMap((mark) =>
    mark.type === "annotated" ? (textAttribute(mark, "annotation") ?? []) : [],
  );
}

/** The narrative without the marks of a note; its words stay. */
export function withoutNote(node: NarrativeNode, note: string): NarrativeNode {
  const marks = node.marks?.filter(
    (mark) => mark.type !== "annotated" || mark.attrs?.annotation !== note,
  );
  const content = node.content?.map((child) => withoutNote(child, note));
  const { marks: _marks, content: _content, ...rest } = node;
  return {
    ...rest,
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(content ? { content } : {}),
  };
}
