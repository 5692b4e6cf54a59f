import { describe, expect, it } from "vitest";
import { type NarrativeNode, narrativeNode } from "@/lib/domain/narrative";
import { readNarrativeMarkup } from "@/lib/formats/narrative-markup";
import { cite, mention, words } from "@/tests/fixtures/a-narrative";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const read = (markup: string) => readNarrativeMarkup(markup, "9999.en");
const blocks = (markup: string) => read(markup).content ?? [];
const inline = (markup: string) => blocks(markup)[0]?.content ?? [];
const paragraph = (n: number, ...content: NarrativeNode[]): NarrativeNode => ({
  type: "paragraph",
  attrs: { id: `9999.en.${n}` },
  content,
});

describe("markup that a narrative does not have", () => {
  it.each([
    ["a fence", "```\ncode\n```", "fence"],
    ["a block of code", "    code", "code_block"],
    ["a heading that would be a title", "# Title", "h1"],
    ["a heading too deep", "##### Deep", "h5"],
  ])("%s is refused by its name", (_what, markup, block) => {
    expect(refusalOf(() => read(markup))).toEqual({
      kind: "invalid",
      key: "markup.unknownBlock",
      values: { block },
    });
  });

  it.each([
    ["code", "some `code`", "code_inline"],
    ["a picture", "![alt](https://invented.example/a.png)", "image"],
    ["a hard break", "one  \ntwo", "hardbreak"],
  ])("%s within a line is refused by its name", (_what, markup, name) => {
    expect(refusalOf(() => read(markup))).toMatchObject({
      key: "markup.unknownInline",
      values: { inline: name },
    });
  });

  it.each([
    "informer:1",
    "mailto:ivan@invented.example",
    "/cases",
    "somewhere",
    "cite:",
    "person:",
    "note:",
    "https:",
    "",
  ])("a reference to %j is refused", (address) => {
    expect(refusalOf(() => read(`[words](<${address}>)`))).toEqual({
      kind: "invalid",
      key: "markup.unknownReference",
      values: { address },
    });
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "JAVASCRIPT:x"])(
    "an address that runs something is no link: %s",
    (address) => {
      expect(JSON.stringify(read(`[words](${address})`))).not.toContain('"marks"');
    },
  );

  it("HTML stays text", () => {
    expect(inline("a <script>b</script>")).toEqual([words("a <script>b</script>")]);
  });
});

describe("the blocks of a narrative", () => {
  it("have ids that count on through the whole text", () => {
    expect(read("One.\n\n## Heading\n\n> Quoted.\n\nTwo.")).toEqual({
      type: "doc",
      content: [
        paragraph(1, words("One.")),
        {
          type: "heading",
          attrs: { id: "9999.en.2", level: 2 },
          content: [words("Heading")],
        },
        {
          type: "blockquote",
          attrs: { id: "9999.en.3" },
          content: [paragraph(4, words("Quoted."))],
        },
        paragraph(5, words("Two.")),
      ],
    });
  });

  it.each([
    ["bulletList", "- one\n- two"],
    ["orderedList", "1. one\n2. two"],
  ])("may be a %s", (type, markup) => {
    expect(blocks(markup)).toEqual([
      {
        type,
        content: [
          { type: "listItem", content: [paragraph(1, words("one"))] },
          { type: "listItem", content: [paragraph(2, words("two"))] },
        ],
      },
    ]);
  });

  it("may be divided by a rule, which has no id and no content", () => {
    expect(blocks("one\n\n---\n\ntwo")[1]).toEqual({ type: "horizontalRule" });
  });

  it("are none in an empty text", () => {
    expect(read("")).toEqual({ type: "doc", content: [] });
  });
});

describe("the words of a block", () => {
  it("go on over the end of a line", () => {
    expect(
      inline("one\ntwo")
        .map((node) => node.text)
        .join(""),
    ).toBe("one two");
  });

  it("may be bold and italic at once", () => {
    expect(inline("**bold *both***")).toEqual([
      words("bold ", { type: "bold" }),
      words("both", { type: "bold" }, { type: "italic" }),
    ]);
  });

  it.each(["person", "court", "provision", "proceeding", "sentence", "source"])(
    "may mention a %s by its id",
    (kind) => {
      expect(inline(`[these words](${kind}:332(2.1))`)).toEqual([
        words("these words", mention(kind, "332(2.1)")),
      ]);
    },
  );

  it.each([
    ["note:9999.a1", { type: "annotated", attrs: { annotation: "9999.a1" } }],
    ["figure:f001", { type: "figure", attrs: { figure: "f001" } }],
    ["gap:not-stated", { type: "gap", attrs: { reason: "not-stated" } }],
    ["restricted:", { type: "restricted" }],
    ["https://invented.example/я", { type: "link", attrs: { href: "https://invented.example/я" } }],
  ] as const)("may bear the mark of %s", (address, mark) => {
    expect(inline(`[these words](${address})`)).toEqual([words("these words", mark)]);
  });

  it("end before a footnote, which holds no words of its own", () => {
    expect(inline("He refused.[](cite:9999.e1)[](cite:9999.e2) Then")).toEqual([
      words("He refused."),
      cite("9999.e1"),
      cite("9999.e2"),
      words(" Then"),
    ]);
  });

  it("keep their mark on both sides of what is bold in them", () => {
    const mark = mention("person", "9999.p1");
    expect(inline("[one **two** three](person:9999.p1)")).toEqual([
      words("one ", mark),
      words("two", mark, { type: "bold" }),
      words(" three", mark),
    ]);
  });

  it("are what a narrative may hold", () => {
    const doc = read("## A\n\n- [b](note:9999.a1)[](cite:9999.e1)\n\n---\n\n> c");
    expect(narrativeNode.parse(doc)).toEqual(doc);
  });
});
