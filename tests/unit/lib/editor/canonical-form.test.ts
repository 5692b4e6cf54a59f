import { describe, expect, it } from "vitest";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";

const paragraph = (...content: object[]) => ({ type: "paragraph", attrs: { id: "b1" }, content });
const doc = (...content: object[]) => ({ type: "doc", content });
const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

describe("the stored form of a narrative", () => {
  it.each([
    ["neighbours that look the same", [text("one "), text("two")], [text("one two")]],
    [
      "neighbours with the same marks in another order",
      [text("one ", "italic", "bold"), text("two", "bold", "italic")],
      [text("one two", "bold", "italic")],
    ],
  ])("joins %s", (_what, given, stored) => {
    expect(canonicalNarrative(doc(paragraph(...given)))).toEqual(doc(paragraph(...stored)));
  });

  it("never joins what looks different, or what a footnote divides", () => {
    const cite = { type: "cite", attrs: { excerpt: "e1" } };
    const given = doc(paragraph(text("one"), text("two", "bold"), cite, text("three", "bold")));
    expect(canonicalNarrative(given)).toEqual(given);
  });

  it("orders marks as the schema does", () => {
    const marks = [
      { type: "gap", attrs: { reason: "not-stated" } },
      { type: "restricted" },
      { type: "bold" },
    ];
    const stored = canonicalNarrative(doc(paragraph({ type: "text", text: "a", marks })));
    expect(stored.content?.[0]?.content?.[0]?.marks?.map(({ type }) => type)).toEqual([
      "bold",
      "restricted",
      "gap",
    ]);
  });

  it("is in NFC, across joined neighbours too", () => {
    const stored = canonicalNarrative(doc(paragraph(text("е"), text("\u0308жик и\u0306"))));
    expect(stored).toEqual(doc(paragraph(text("ёжик й"))));
  });

  it("says nothing that goes without saying", () => {
    const cell = {
      type: "tableCell",
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph()],
    };
    const figure = { type: "figure", attrs: { figure: "f001", value: null, asOf: null } };
    const given = doc(
      { type: "table", attrs: {}, content: [{ type: "tableRow", content: [cell] }] },
      { type: "figureNote", attrs: { id: "b2" }, content: [{ ...text("7"), marks: [figure] }] },
      { type: "horizontalRule", content: [] },
    );
    expect(canonicalNarrative(given)).toEqual(
      doc(
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [
                { type: "tableCell", content: [{ type: "paragraph", attrs: { id: "b1" } }] },
              ],
            },
          ],
        },
        {
          type: "figureNote",
          attrs: { id: "b2" },
          content: [{ ...text("7"), marks: [{ type: "figure", attrs: { figure: "f001" } }] }],
        },
        { type: "horizontalRule" },
      ),
    );
  });

  it.each(["f001", "cases?article=337&outcome=convicted", "cases?part=337(5)"])(
    "keeps a number bound to %s, with its date",
    (figure) => {
      const mark = { type: "figure", attrs: { figure, value: "1,234", asOf: "2023-06" } };
      const given = doc(paragraph({ type: "text", text: "1,234", marks: [mark] }));
      expect(canonicalNarrative(given)).toEqual(given);
    },
  );
});
