import type { Decoration } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { drawPassages, type PassageWords } from "@/lib/editor/draw-passages";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { aNarrative, annotated, cite, mention, words } from "@/tests/fixtures/a-narrative";

const said: PassageWords = {
  alphabet: "ab",
  kind: { legal: "Law", factual: "Fact", translation: "T", gap: "G", "content-warning": "W" },
  deskOnly: "desk only",
  gap: (reason) => reason,
  footnote: (n) => `Footnote ${n}`,
  noQuotation: "none",
  asOf: (date) => `as of ${date}`,
  drifted: (value) => `now ${value}`,
  notInCase: "stranger",
};
const nobody: NarrativeRefs = { persons: [], excerpts: {}, annotations: {}, figures: {} };

function draw(doc: NarrativeNode, refs: Partial<NarrativeRefs> = {}) {
  const node = narrativeSchema.nodeFromJSON(doc);
  const { drawn, footnotes } = drawPassages(node, { ...nobody, ...refs }, said);
  return { footnotes, all: drawn.find() };
}

/** What is drawn, in words: the attributes of passages, the keys of what is put beside them. */
const drawnIn = (decorations: readonly Decoration[]) =>
  decorations.map((one) => {
    const { attrs } = Object.assign({ attrs: null }, Reflect.get(one, "type"));
    return JSON.stringify(attrs ?? one.spec.key).replaceAll('"', "");
  });

const figure = (id: string, value: string) => ({
  type: "figure" as const,
  attrs: { figure: id, value, asOf: "2023" },
});
const now = (value: string, drifted: boolean, newer?: string) => ({
  label: "",
  value,
  asOf: null,
  drifted,
  now: newer,
});

describe("footnotes", () => {
  const doc = aNarrative([cite("e2"), cite("e1")], [cite("e2"), cite("lost")]);
  const excerpts = { e1: { exact: "", source: "" }, e2: { exact: "", source: "" } };

  it("are numbered in the order of reading, the same quotation with the same number", () => {
    const { footnotes, all } = draw(doc, { excerpts });
    expect(footnotes).toEqual(["e2", "e1", "lost"]);
    expect(drawnIn(all).map((one) => /data-n:([^,}]+)/.exec(one)?.[1])).toEqual([
      "1",
      "2",
      "1",
      "3?",
    ]);
  });

  it("say that their quotation is missing where it is", () => {
    expect(drawnIn(draw(doc, { excerpts }).all)[3]).toContain("Footnote 3: none");
  });
});

describe("annotated words", () => {
  const doc = aNarrative(
    [words("a", annotated("n1")), words("b", annotated("n1"), { type: "bold" })],
    [words("c", annotated("n2")), words("d"), words("e", annotated("n3"))],
  );
  const annotations = {
    n1: { kind: "legal", audience: "public", text: "one" },
    n2: { kind: "factual", audience: "desk", text: "two" },
  } as const;

  it("are one passage however they are set, with one letter, as many letters as it takes", () => {
    const letters = drawnIn(draw(doc, { annotations }).all).filter((one) =>
      one.startsWith("letter"),
    );
    expect(letters).toEqual([
      "letter k-legal a n1",
      "letter k-factual b desk only n2",
      "letter k-none aa n3",
    ]);
  });

  it("of the desk look different and say so", () => {
    const drawn = drawnIn(draw(doc, { annotations }).all);
    expect(drawn).toContain("{class:k-legal}");
    expect(drawn).toContain("{class:k-factual for-desk}");
  });

  it("have their notes before the block in which they begin", () => {
    const notes = draw(doc, { annotations }).all.filter(({ spec }) =>
      String(spec.key).startsWith("n"),
    );
    expect(notes.map(({ from }) => from)).toEqual([0, 4]);
    expect(notes[0]?.spec.key).toBe("n1 a Law one");
  });
});

describe("a figure", () => {
  it("that still holds shows the day it was frozen", () => {
    const { all } = draw(aNarrative([words("7", figure("f001", "7"))]), {
      figures: { f001: now("8", false) },
    });
    expect(drawnIn(all)).toEqual([" as of 2023 "]);
  });

  it.each([
    ["replaced in the ledger", "f001", now("7", true, "9"), "now 9"],
    ["replaced by words alone", "f001", now("7", true), "now 7"],
    ["counted again with another number", "cases?article=337", now("8", false), "now 8"],
  ])("that was %s warns", (_what, id, is, warning) => {
    const { all } = draw(aNarrative([words("7", figure(id, "7"))]), { figures: { [id]: is } });
    expect(drawnIn(all)).toContain(`warns ${warning} `);
  });
});

it("a person of another case is marked as a stranger", () => {
  const doc = aNarrative([
    words("Ivan", mention("person", "p1")),
    words(" and "),
    words("court", mention("court", "c1")),
  ]);
  expect(drawnIn(draw(doc).all)).toEqual(["warns stranger "]);
  expect(draw(doc, { persons: [{ id: "p1", name: "Ivan" }] }).all).toEqual([]);
});
