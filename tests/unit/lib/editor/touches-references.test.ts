import type { Editor } from "@tiptap/core";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { drawPassages } from "@/lib/editor/draw-passages";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { PassageMarks, passagesKey } from "@/lib/editor/extensions/passages";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { aNarrative, annotated, cite, mention, words } from "@/tests/fixtures/a-narrative";
import { aWriter, positionOf, putCursor, type } from "@/tests/fixtures/a-writer";
import { saysOfPassages } from "@/tests/fixtures/says-of-passages";

const refs: NarrativeRefs = { persons: [], excerpts: {}, annotations: {}, figures: {} };

function writerOf(narrative: NarrativeNode): Editor {
  return aWriter(narrative, [BlockIds, PassageMarks.configure({ refs, words: saysOfPassages })]);
}

const isStale = (editor: Editor) => passagesKey.getState(editor.state)?.isStale;

describe("a change that touches nothing that is drawn", () => {
  const narrative = aNarrative(
    [words("plain "), cite("e1"), words(" tail")],
    [words("noted", annotated("a1")), words(" and more")],
    [words("end")],
  );

  it.each([
    ["a paragraph is begun at the end", "end"],
    ["a paragraph with a footnote is divided beside it", "plain"],
  ])("is one by which %s", (_what, at) => {
    const editor = putCursor(writerOf(narrative), at);
    editor.commands.splitBlock();
    expect(isStale(editor)).toBe(false);
    expect(drawnIn(editor)).toEqual(drawnAnew(editor));
  });

  it.each([
    ["divides a block with a note", " and"],
    ["begins a block before a note", "tail"],
    ["divides the words of a passage", "no"],
  ])("is none that %s", (_what, at) => {
    const editor = writerOf(narrative);
    const from = positionOf(editor.state.doc, at) + (at === "tail" ? at.length + 1 : at.length);
    const paragraph = editor.schema.nodes.paragraph?.create({ id: "new" }) ?? [];
    editor.view.dispatch(
      at === "tail" ? editor.state.tr.insert(from, paragraph) : editor.state.tr.split(from),
    );
    expect(isStale(editor)).toBe(true);
  });

  it("is none that puts plain words into a passage, or brings its two halves together", () => {
    const editor = writerOf(narrative);
    const at = positionOf(editor.state.doc, "noted") + 2;
    editor.view.dispatch(editor.state.tr.insert(at, editor.schema.text("xx")));
    expect(isStale(editor)).toBe(true);
    redraw(editor);
    editor.view.dispatch(editor.state.tr.delete(at, at + 2));
    expect(isStale(editor)).toBe(true);
  });

  it("leaves the list of footnotes as it is, even where passages are drawn anew", () => {
    const editor = putCursor(writerOf(narrative), "noted");
    const before = passagesKey.getState(editor.state)?.footnotes;
    editor.commands.splitBlock();
    redraw(editor);
    expect(passagesKey.getState(editor.state)?.footnotes).toBe(before);
    type(editor, "x");
    expect(passagesKey.getState(editor.state)?.footnotes).toBe(before);
  });
});

describe("what is drawn over a text while it is written", () => {
  it("is after every change what a drawing of the whole text is, or is known to be stale", () => {
    fc.assert(
      fc.property(narratives, fc.array(edits, { minLength: 1, maxLength: 25 }), (text, changes) => {
        const editor = writerOf(text);
        for (const change of changes) {
          const tr = changed(editor, change);
          if (tr) editor.view.dispatch(tr);
          if (isStale(editor)) redraw(editor);
          expect(drawnIn(editor)).toEqual(drawnAnew(editor));
        }
      }),
      { numRuns: 150 },
    );
  });
});

function redraw(editor: Editor) {
  editor.view.dispatch(editor.state.tr.setMeta(passagesKey, {}));
}

function drawnIn(editor: Editor) {
  const passages = passagesKey.getState(editor.state);
  return passages && { drawn: inWords(passages.drawn), footnotes: passages.footnotes };
}

function drawnAnew(editor: Editor) {
  const { drawn, footnotes } = drawPassages(editor.state.doc, refs, saysOfPassages);
  return { drawn: inWords(drawn), footnotes };
}

function inWords(drawn: DecorationSet): string[] {
  return drawn
    .find()
    .map(({ from, to, spec }) => `${from} ${to} ${spec.key ?? ""}`)
    .sort();
}

const pieces = fc.oneof(
  fc.constantFrom("ab", "c").map((text) => words(text)),
  fc.constantFrom("e1", "e2").map((excerpt) => cite(excerpt)),
  fc.constantFrom("a1", "a2").map((note) => words("no", annotated(note))),
  fc.constant(words("me", mention("person", "p1"))),
);

const narratives = fc
  .array(fc.array(pieces, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => aNarrative(...paragraphs));

type Edit = { what: (typeof whats)[number]; at: number; length: number };

const whats = [
  "type",
  "split",
  "delete",
  "cite",
  "note",
  "bold",
  "wrap",
  "insert",
  "move",
] as const;

const edits = fc.record({
  what: fc.constantFrom(...whats),
  at: fc.nat({ max: 60 }),
  length: fc.nat({ max: 8 }),
});

/** The change, fitted to the text as it is; null where there is no place for it. */
function changed({ state, schema }: Editor, { what, at, length }: Edit): Transaction | null {
  const { size } = state.doc.content;
  const $from = TextSelection.near(state.doc.resolve(at % (size + 1))).$from;
  const from = $from.pos;
  const to = TextSelection.near(state.doc.resolve(Math.min(from + length, size)), -1).$to.pos;
  const { tr } = state;
  if (what === "type") return tr.insertText("x", from);
  if (what === "split") return tr.split(from);
  if (what === "cite") return tr.insert(from, schema.node("cite", { excerpt: "e3" }));
  if (what === "insert") return tr.insert($from.before(1), schema.node("paragraph"));
  if (what === "wrap") {
    const range = $from.blockRange();
    const type = schema.nodes.blockquote;
    return range && type && $from.depth === 1 ? tr.wrap(range, [{ type }]) : null;
  }
  if (to <= from) return null;
  if (what === "delete") return tr.delete(from, to);
  if (what === "bold") return tr.addMark(from, to, schema.mark("bold"));
  if (what === "note") return tr.addMark(from, to, schema.mark("annotated", { annotation: "a3" }));
  const moved = state.doc.slice(from, to);
  tr.delete(from, to);
  const end = TextSelection.atEnd(tr.doc).from;
  return tr.replace(end, end, moved);
}
