import { describe, expect, it } from "vitest";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { narrativeLimits } from "@/lib/editor/narrative-limits";

const paragraph = (id: string, ...content: object[]) => ({
  type: "paragraph",
  attrs: { id },
  content,
});
const doc = (...content: object[]) => ({ type: "doc", content });
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
const nested = (depth: number): object =>
  Array.from({ length: depth }).reduce<object>(
    (inner) => ({ type: "bulletList", content: [{ type: "listItem", content: [inner] }] }),
    paragraph("deep"),
  );

describe("a narrative is refused", () => {
  it.each([
    ["an unknown node", doc({ type: "image", attrs: { src: "javascript:alert(1)" } })],
    ["an unknown mark", doc(paragraph("1", text("a", { type: "underline" })))],
    ["a node where it may not stand", doc({ type: "listItem", content: [] })],
    ["an unknown key", doc({ ...paragraph("1"), onclick: "x" })],
    [
      "an attribute of the wrong kind",
      doc(paragraph("1", { type: "cite", attrs: { excerpt: 4 } })),
    ],
    ["a block without an id", doc({ type: "paragraph" })],
    ["a block id used twice", doc(paragraph("1"), paragraph("1"))],
    ["a heading of the first level", doc({ type: "heading", attrs: { id: "1", level: 1 } })],
    ["a link that is a script", doc(paragraph("1", text("a", link("javascript:alert(1)"))))],
    ["a link that hides its scheme", doc(paragraph("1", text("a", link("JaVa\nscript:alert(1)"))))],
    ["a link without a scheme", doc(paragraph("1", text("a", link("//evil.example"))))],
    ["a mention of an unknown kind", doc(paragraph("1", text("a", mention("note"))))],
    ["no document", { type: "text", text: "a" }],
    ["nothing", null],
  ])("for %s", (_, narrative) => {
    expect(() => canonicalNarrative(narrative)).toThrow(/invalid: narrative.invalid/);
  });

  it.each([40, 2000, 20_000])("for being %i lists deep, without exhausting the stack", (depth) => {
    expect(() => canonicalNarrative(doc(nested(depth)))).toThrow(/too-large: narrative.tooLarge/);
  });

  it("for more bytes than it may have", () => {
    const long = "о".repeat(narrativeLimits.bytes / 2 + 1);
    expect(() => canonicalNarrative(doc(paragraph("1", text(long))))).toThrow(/narrative.tooLarge/);
  });
});

it("is kept as it is where every node and mark means something", () => {
  const narrative = doc(
    {
      type: "heading",
      attrs: { id: "h", level: 2 },
      content: [{ type: "text", text: "Invented" }],
    },
    paragraph(
      "p",
      { type: "text", text: "Ivan Invented", marks: [mention("person")] },
      { type: "cite", attrs: { excerpt: "9999.e1" } },
      { type: "text", text: "a page", marks: [link("https://пример.example/a")] },
      { type: "text", text: "left out", marks: [{ type: "gap", attrs: { reason: "not-stated" } }] },
    ),
  );
  expect(canonicalNarrative(narrative)).toEqual(narrative);
});

function link(href: string) {
  return { type: "link", attrs: { href } };
}

function mention(kind: string) {
  return { type: "mention", attrs: { kind, id: "invented" } };
}
