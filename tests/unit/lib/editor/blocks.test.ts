import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { blockText, narrativeBlocks, unsourcedPassages } from "@/lib/editor/blocks";
import { cite, words } from "@/tests/fixtures/a-narrative";

const block = (type: NarrativeNode["type"], id: string, ...content: NarrativeNode[]) => ({
  type,
  attrs: { id },
  content,
});
const item = (...content: NarrativeNode[]): NarrativeNode => ({ type: "listItem", content });
const cell = (...content: NarrativeNode[]): NarrativeNode => ({ type: "tableCell", content });

const doc: NarrativeNode = {
  type: "doc",
  content: [
    block("heading", "h", words("Heading")),
    block("paragraph", "p1", words("Sourced"), cite("e1")),
    block("paragraph", "p2", words("Not "), words("sourced", { type: "bold" })),
    { type: "bulletList", content: [item(block("paragraph", "p3", words("In a list")))] },
    block(
      "blockquote",
      "q",
      block("paragraph", "p4", words("One")),
      block("paragraph", "p5", words("Two"), cite("e2")),
    ),
    block("blockquote", "q2", block("paragraph", "p6", words("Quoted"))),
    {
      type: "table",
      content: [{ type: "tableRow", content: [cell(block("paragraph", "p7", words("7")))] }],
    },
    block("paragraph", "p8"),
    block("paragraph", "p9", words("…")),
    block("figureNote", "f", words("A note")),
  ],
};

describe("the passages without a source", () => {
  it("are paragraphs and quotations that say something and cite nothing", () => {
    expect(unsourcedPassages(doc)).toEqual([
      { id: "p2", text: "Not sourced" },
      { id: "p3", text: "In a list" },
      { id: "q2", text: "Quoted" },
    ]);
  });
});

describe("the blocks of a narrative", () => {
  it("come in the order of reading, each with its own words", () => {
    expect(narrativeBlocks(doc).map(({ id }) => id)).toEqual([
      "h",
      "p1",
      "p2",
      "p3",
      "p4",
      "p5",
      "p6",
      "p7",
      "p8",
      "p9",
      "f",
    ]);
  });

  it("are found by their id", () => {
    expect(blockText(doc, "p2")).toBe("Not sourced");
    expect(blockText(doc, "none")).toBeNull();
  });
});
