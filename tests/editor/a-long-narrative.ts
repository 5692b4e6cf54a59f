import type { NarrativeNode } from "@/lib/domain/narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";

const words = "the invented soldier of an invented unit refused an order that nobody gave".split(
  " ",
);

/** How long an invented text is to be. */
type Size = { words: number; footnotes: number; annotations: number };

/** An invented text of that many words, with footnotes and annotations spread evenly over it. */
export function aLongNarrative({ words: count, footnotes, annotations }: Size): {
  value: NarrativeNode;
  refs: NarrativeRefs;
} {
  const perParagraph = 60;
  const paragraphs = Math.ceil(count / perParagraph);
  const content = Array.from({ length: paragraphs }, (_, n) =>
    paragraph(n, {
      words: perParagraph,
      cites: spread(n, paragraphs, footnotes),
      notes: spread(n, paragraphs, annotations),
    }),
  );
  return {
    value: { type: "doc", content },
    refs: {
      persons: [],
      figures: {},
      excerpts: byId("e", footnotes, (id) => ({
        exact: `invented words ${id}`,
        source: "Invented",
      })),
      annotations: byId("a", annotations, (id) => ({
        kind: "factual",
        audience: "desk",
        text: `An invented note ${id}.`,
      })),
    },
  };
}

/** The numbers of those that fall to one of the paragraphs. */
function spread(n: number, paragraphs: number, count: number): number[] {
  const from = Math.floor((n * count) / paragraphs);
  const to = Math.floor(((n + 1) * count) / paragraphs);
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function paragraph(
  n: number,
  { words: count, cites, notes }: { words: number; cites: number[]; notes: number[] },
): NarrativeNode {
  const text = (length: number) =>
    `${Array.from({ length }, (_, index) => words[(n + index) % words.length]).join(" ")} `;
  const part = Math.floor(count / (cites.length + 1));
  const content: NarrativeNode[] = cites.flatMap((cite) => [
    { type: "text", text: text(part) },
    { type: "cite", attrs: { excerpt: `e${cite}` } },
  ]);
  const noted: NarrativeNode[] = notes.map((note) => ({
    type: "text",
    text: "a noted passage",
    marks: [{ type: "annotated", attrs: { annotation: `a${note}` } }],
  }));
  return {
    type: "paragraph",
    attrs: { id: `9999.en.${n}` },
    content: [...content, ...noted, { type: "text", text: ` ${text(part)}` }],
  };
}

function byId<T>(prefix: string, count: number, make: (id: string) => T): Record<string, T> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${prefix}${n}`, make(`${prefix}${n}`)]),
  );
}
