import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { publicNarrative, restrictedAnnotations } from "@/lib/domain/projection/public-narrative";
import {
  aNarrative,
  annotated,
  cite,
  mention,
  restricted,
  words,
} from "@/tests/fixtures/a-narrative";

const rules = {
  publicAnnotations: new Set(["9999.a1"]),
  excerpts: new Set(["9999.e1"]),
  sources: new Set(["open-source"]),
};
const shown = (...nodes: NarrativeNode[]) =>
  publicNarrative(aNarrative(nodes), rules).content?.[0]?.content ?? [];
const mark: NarrativeNode = { type: "redacted" };

describe("a restricted passage", () => {
  it("never shows its words, nor how many there were", () => {
    const expected = [words("Before "), mark, words(" after.")];
    const anyWords = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" });
    fc.assert(
      fc.property(anyWords, (text) => {
        const left = shown(words("Before "), words(text, restricted), words(" after."));
        expect(left).toEqual(expected);
      }),
    );
  });

  it("leaves one mark, whatever stood in it", () => {
    const inside = [
      words("CANARY one", restricted),
      words("CANARY two", { type: "bold" }, restricted),
      cite("9999.e1", restricted),
      words("CANARY three", restricted, annotated("9999.a1"), mention("court", "CANARY")),
      cite("9999.unknown"),
      words("CANARY four", restricted),
    ];
    expect(shown(...inside)).toEqual([mark]);
  });

  it("takes a whole block with it where the block is restricted", () => {
    const list: NarrativeNode = {
      type: "bulletList",
      marks: [restricted],
      content: [{ type: "listItem", content: [words("CANARY")] }],
    };
    const doc: NarrativeNode = { type: "doc", content: [list] };
    expect(publicNarrative(doc, rules)).toEqual({ type: "doc", content: [mark] });
  });

  it("never shows the width of a mark that was drawn at the desk", () => {
    expect(shown({ type: "redacted", attrs: { width: 12 } })).toEqual([mark]);
  });
});

describe("a reference", () => {
  it.each([
    ["a person", mention("person", "9999.p1")],
    ["a proceeding", mention("proceeding", "9999.p1")],
    ["a sentence", mention("sentence", "9999.s1")],
    ["something unheard of", mention("informer", "9999.i1")],
    ["a desk note", annotated("9999.desk")],
    ["a source that may not be named", mention("source", "protected-source")],
  ])("to %s keeps its words and loses itself", (_what, reference) => {
    expect(shown(words("these words", reference))).toEqual([words("these words")]);
  });

  it.each([
    ["a court", mention("court", "77GV0020")],
    ["a provision", mention("provision", "332(2.1)")],
    ["a source", mention("source", "open-source")],
    ["a note for readers", annotated("9999.a1")],
    ["a gap", { type: "gap", attrs: { reason: "not-stated" } }] as const,
    ["a figure", { type: "figure", attrs: { figure: "f999" } }] as const,
  ])("to %s stays", (_what, reference) => {
    expect(shown(words("these words", reference))).toEqual([words("these words", reference)]);
  });

  it("never shows where a desk note stood", () => {
    const passage = [words("All "), words("of", annotated("9999.desk")), words(" this.")];
    expect(shown(...passage)).toEqual([words("All of this.")]);
  });

  it("to an excerpt that may not be quoted leaves nothing", () => {
    const citing = [words("One"), cite("9999.gone"), words(" two"), cite("9999.e1")];
    expect(shown(...citing)).toEqual([words("One two"), cite("9999.e1")]);
  });
});

describe("the structure of a narrative", () => {
  it("stays as it is where nothing is private", () => {
    const doc: NarrativeNode = {
      type: "doc",
      content: [
        { type: "heading", attrs: { id: "9999.en.1", level: 2 }, content: [words("A heading")] },
        { type: "horizontalRule" },
        { type: "paragraph", content: [words("plain "), words("bold", { type: "bold" })] },
      ],
    };
    expect(publicNarrative(doc, rules)).toEqual(doc);
  });

  it("is public already once it was made public", () => {
    const doc = aNarrative([words("a ", mention("person", "x")), words("b", restricted)]);
    const once = publicNarrative(doc, rules);
    expect(publicNarrative(once, rules)).toEqual(once);
  });
});

describe("a note whose every anchor is restricted", () => {
  const hidden = aNarrative([words("CANARY", restricted, annotated("9999.a1"))]);

  it("goes with its passage", () => {
    expect([...restrictedAnnotations([hidden])]).toEqual(["9999.a1"]);
  });

  it("goes with the block that holds it", () => {
    const doc = aNarrative([words("CANARY", annotated("9999.a1"))]);
    const block = { ...doc, content: doc.content?.map((one) => ({ ...one, marks: [restricted] })) };
    expect([...restrictedAnnotations([block])]).toEqual(["9999.a1"]);
  });

  it("stays where another passage, in either language, anchors it openly", () => {
    const open = aNarrative([words("open", annotated("9999.a1"))]);
    expect([...restrictedAnnotations([hidden, open])]).toEqual([]);
  });
});
