import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { restoredEntry } from "@/lib/domain/restored-entry";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const paragraph = (id: string, ...content: NarrativeNode[]): NarrativeNode => ({
  type: "paragraph",
  attrs: { id },
  content,
});
const both = (text: string) => ({ en: text, ru: text });
const entryWith = (narrative: NarrativeNode, with_ = {}) => {
  const entry = aCaseEntry(with_);
  return { ...entry, en: { ...entry.en, narrative } };
};
const without = (doc: NarrativeNode, id: string) =>
  restoredEntry(entryWith(doc), [aRedaction("block", id)]).entry.en.narrative;

describe("an old revision comes back", () => {
  it("as it was where nothing was redacted", () => {
    const old = entryWith(aNarrative([words("One.")]));
    expect(restoredEntry(old, [])).toEqual({ entry: old, gone: [] });
  });

  it("without a block, and says which line took it", () => {
    const line = aRedaction("block", "9999.en.2");
    const old = entryWith(aNarrative([words("One.")], [words("Two.")]));
    const { entry, gone } = restoredEntry(old, [line, aRedaction("block", "9999.en.77")]);
    expect(entry.en.narrative).toEqual(aNarrative([words("One.")]));
    expect(gone).toEqual([line]);
  });

  it("without a narrative that was nothing but that block", () => {
    expect(without(aNarrative([words("One.")]), "9999.en.1")).toBeNull();
  });

  it("without a quotation, its footnotes and its citations", () => {
    const citations = [{ excerpt: "9999.e1" }, { excerpt: "9999.e2" }];
    const old = entryWith(aNarrative([words("So."), cite("9999.e1"), cite("9999.e2")]), {
      excerpts: [anExcerpt("9999.e1"), anExcerpt("9999.e2")],
      defendants: { value: 1, citations },
    });
    const { entry } = restoredEntry(old, [aRedaction("excerpt", "9999.e1")]);
    expect(JSON.stringify(entry)).not.toContain("9999.e1");
    expect(entry.defendants.citations).toHaveLength(1);
    expect(entry.en.narrative).toEqual(aNarrative([words("So."), cite("9999.e2")]));
  });

  it("without an open question, one from before questions had ids too", () => {
    const [who, why] = [both("Who was it?"), both("Why was it?")];
    const left = [{ id: "q2", ...why }];
    const line = aRedaction("question", "q1");
    const restored = (openQuestions: object[]) =>
      restoredEntry(aCaseEntry({ openQuestions: JSON.parse(JSON.stringify(openQuestions)) }), [
        line,
      ]);
    expect(restored([who, why]).entry.openQuestions).toEqual(left);
    expect(restored([{ id: "q1", ...who }, ...left]).entry.openQuestions).toEqual(left);
    expect(restored(left).gone).toEqual([]);
  });

  it("without the lines that are about another case", () => {
    const line = aRedaction("block", "9999.en.1", { subjectId: "9998" });
    expect(restoredEntry(entryWith(aNarrative([words("One.")])), [line]).gone).toEqual([]);
  });
});

describe("what is left of a narrative can be stored:", () => {
  const item = (...content: NarrativeNode[]): NarrativeNode => ({ type: "listItem", content });
  const list = (...content: NarrativeNode[]): NarrativeNode => ({ type: "bulletList", content });
  const after = paragraph("after", words("After."));

  it.each([
    [
      "a list whose only item went",
      { type: "doc", content: [list(item(paragraph("gone", words("x")))), after] },
    ],
    [
      "an item that begins with what went",
      {
        type: "doc",
        content: [
          list(item(paragraph("gone", words("x")), list(item(paragraph("p", words("y")))))),
        ],
      },
    ],
    [
      "a cell that held nothing else",
      {
        type: "doc",
        content: [
          {
            type: "table",
            content: [
              {
                type: "tableRow",
                content: [
                  { type: "tableCell", content: [paragraph("gone", words("x"))] },
                  { type: "tableCell", content: [paragraph("p", words("y"))] },
                ],
              },
            ],
          },
        ],
      },
    ],
  ] satisfies [string, NarrativeNode][])("%s", (_what, doc) => {
    const left = without(doc, "gone");
    expect(JSON.stringify(left)).not.toContain('"x"');
    expect(canonicalNarrative(left)).toEqual(left);
  });
});
