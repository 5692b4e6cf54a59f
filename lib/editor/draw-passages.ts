import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { AnnotationKind } from "./annotation-kind";
import { driftOf } from "./figure-drift";
import {
  type CiteAt,
  footnotesOf,
  letteredAnnotations,
  type PassageAt,
  referencesIn,
} from "./narrative-references";
import type { NarrativeRefs } from "./narrative-refs";

/** The words that stand at passages while they are written. */
export type PassageWords = {
  alphabet: string;
  kind: Record<AnnotationKind, string>;
  deskOnly: string;
  gap: (reason: string) => string;
  footnote: (n: number) => string;
  noQuotation: string;
  asOf: (date: string) => string;
  drifted: (value: string) => string;
  notInCase: string;
};

type Drawing = { refs: NarrativeRefs; words: PassageWords };

/** Draws every footnote and every passage of a text. */
export function drawPassages(doc: Node, refs: NarrativeRefs, words: PassageWords) {
  const { cites, passages } = referencesIn(doc);
  const footnotes = footnotesOf(cites);
  const numbers = new Map(footnotes.map((excerpt, index) => [excerpt, index + 1]));
  const letters = letteredAnnotations(passages, words.alphabet);
  const drawing = { refs, words };
  return {
    footnotes,
    drawn: DecorationSet.create(doc, [
      ...cites.map((cite) => drawCite(cite, numbers.get(cite.excerpt) ?? 0, drawing)),
      ...passages.flatMap((passage) => drawPassage(passage, letters, drawing)),
      ...drawMarginNotes(doc, passages, letters, drawing),
    ]),
  };
}

function drawCite({ pos, excerpt }: CiteAt, n: number, { refs, words }: Drawing): Decoration {
  const isKept = refs.excerpts[excerpt] !== undefined;
  return Decoration.node(pos, pos + 1, {
    class: isKept ? "" : "missing",
    "data-n": isKept ? String(n) : `${n}?`,
    "aria-label": isKept ? words.footnote(n) : `${words.footnote(n)}: ${words.noQuotation}`,
    role: "img",
  });
}

function drawPassage(
  passage: PassageAt,
  letters: ReadonlyMap<string, string>,
  drawing: Drawing,
): Decoration[] {
  const { mark } = passage;
  if (mark.type.name === "annotated")
    return drawAnnotated(passage, letters.get(mark.attrs.annotation) ?? "", drawing);
  if (mark.type.name === "figure") return drawFigure(passage, drawing);
  if (mark.type.name === "gap")
    return [word(passage.to, { text: `[${drawing.words.gap(mark.attrs.reason)}]` })];
  const isStranger =
    mark.attrs.kind === "person" && !drawing.refs.persons.some(({ id }) => id === mark.attrs.id);
  return isStranger ? [word(passage.to, { text: drawing.words.notInCase, kind: "warns" })] : [];
}

function drawAnnotated(
  { mark, from, to }: PassageAt,
  letter: string,
  { refs, words }: Drawing,
): Decoration[] {
  const id = String(mark.attrs.annotation);
  const note = refs.annotations[id];
  const kind = note?.kind ?? "none";
  const isDesk = note?.audience === "desk";
  return [
    Decoration.inline(from, to, { class: `k-${kind}${isDesk ? " for-desk" : ""}` }),
    word(to, {
      text: isDesk ? `${letter} ${words.deskOnly}` : letter,
      kind: `letter k-${kind}`,
      annotation: id,
    }),
  ];
}

function drawFigure({ mark, from, to }: PassageAt, { refs, words }: Drawing): Decoration[] {
  const { figure, value, asOf } = mark.attrs;
  const date = asOf ? [word(to, { text: words.asOf(asOf) })] : [];
  const drift = driftOf(refs.figures, { figure, value: value ?? "", asOf });
  if (drift === null) return date;
  return [
    ...date,
    Decoration.inline(from, to, { class: "drifted" }),
    word(to, { text: words.drifted(drift.value), kind: "warns" }),
  ];
}

type Word = { text: string; kind?: string; annotation?: string };

/** A word of the desk at the end of a passage. It is no part of the text. */
function word(pos: number, { text, kind = "", annotation }: Word): Decoration {
  return Decoration.widget(
    pos,
    () => {
      const element = document.createElement("small");
      element.className = `ne-word ${kind}`;
      element.contentEditable = "false";
      element.textContent = text;
      if (annotation) element.dataset.openAnnotation = annotation;
      return element;
    },
    { side: -1, marks: [], ignoreSelection: true, key: `${kind} ${text} ${annotation ?? ""}` },
  );
}

/** The annotations beside the block in which they begin, as they stand on the published page. */
function drawMarginNotes(
  doc: Node,
  passages: readonly PassageAt[],
  letters: ReadonlyMap<string, string>,
  { refs, words }: Drawing,
): Decoration[] {
  const blocks = new Map<number, string[]>();
  const seen = new Set<string>();
  for (const { mark, from } of passages) {
    const id = mark.type.name === "annotated" ? String(mark.attrs.annotation) : null;
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    const block = doc.resolve(from).before(1);
    blocks.set(block, [...(blocks.get(block) ?? []), id]);
  }
  return [...blocks].map(([pos, ids]) => marginNotes(pos, ids, letters, { refs, words }));
}

function marginNotes(
  pos: number,
  ids: readonly string[],
  letters: ReadonlyMap<string, string>,
  { refs, words }: Drawing,
): Decoration {
  const notes = ids.map((id) => {
    const note = refs.annotations[id];
    const head = [letters.get(id), note && words.kind[note.kind]];
    const desk = note?.audience === "desk" ? [`(${words.deskOnly})`] : [];
    return { id, note, head: [...head, ...desk].filter(Boolean).join(" ") };
  });
  return Decoration.widget(
    pos,
    () => {
      const aside = document.createElement("aside");
      aside.className = "ne-notes";
      aside.contentEditable = "false";
      aside.append(
        ...notes.map(({ id, note, head }) => {
          const line = document.createElement("p");
          line.className = `k-${note?.kind ?? "none"}${note?.audience === "desk" ? " for-desk" : ""}`;
          line.dataset.openAnnotation = id;
          const bold = document.createElement("b");
          bold.textContent = head;
          line.append(bold, ` ${note?.text ?? ""}`);
          return line;
        }),
      );
      return aside;
    },
    {
      side: -1,
      ignoreSelection: true,
      key: notes.map(({ id, head, note }) => `${id} ${head} ${note?.text}`).join("\n"),
    },
  );
}
