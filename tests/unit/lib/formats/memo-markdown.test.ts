import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { MemoDocument } from "@/lib/domain/memo/memo-document";
import { memoMarkdown } from "@/lib/formats/memo-markdown";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

function aDocument(with_: Partial<MemoDocument> = {}): MemoDocument {
  return {
    lang: "en",
    title: "An invented memo",
    site: "Otkaz",
    origin: "https://otkaz.example",
    day: "2026-11-21",
    running: "running words",
    page: ["Page", "of"],
    blocks: [],
    notes: [],
    notesTitle: "Notes",
    ...with_,
  };
}

const markdown = new MarkdownIt({ html: true, linkify: true });
const html = (memo: MemoDocument) => markdown.render(memoMarkdown(memo));

describe("words that look like markup", () => {
  const everywhere = (text: string): MemoDocument =>
    aDocument({
      title: text,
      blocks: [
        { kind: "heading", level: 1, text },
        { kind: "paragraph", tone: "plain", runs: [{ text }] },
        { kind: "paragraph", tone: "aside", runs: [{ text }] },
        { kind: "list", items: [[{ text }]] },
        { kind: "facts", rows: [{ name: text, runs: [{ text }] }] },
        { kind: "table", head: [text, text], rows: [[[{ text }], [{ text }]]] },
        { kind: "quote", runs: [{ text }], supports: text },
      ],
      notes: [[{ text }]],
    });

  it.each(hostileStrings.map((text) => text.replace(/\s+/g, " ")))("stay words: %j", (text) => {
    const made = html(everywhere(text));
    expect(made).not.toMatch(/<(script|img|a |iframe|pre|code|w:)/i);
    expect(made.match(/<h1>/g)).toHaveLength(1);
    expect(made.match(/<(ul|ol)>/g)).toHaveLength(1);
  });

  it.each(["1. first", "1) first", "- point", "+ point", "=====", "---", "    code", "> quote"])(
    "begin no block: %s",
    (text) => {
      const made = html(
        aDocument({ blocks: [{ kind: "paragraph", tone: "plain", runs: [{ text }] }] }),
      );
      expect(made).not.toMatch(/<(ul|ol|hr|blockquote|pre|h2)/);
    },
  );
});

it("links to pages of our own and gives every other address as words", () => {
  const made = html(
    aDocument({
      blocks: [
        {
          kind: "paragraph",
          tone: "plain",
          runs: [
            { text: "a case", link: "/en/cases/9999-x/v/1" },
            { text: " https://invented.example/x and www.invented.example" },
          ],
        },
      ],
    }),
  );
  expect(made.match(/href="[^"]*"/g)).toEqual(['href="https://otkaz.example/en/cases/9999-x/v/1"']);
});

it("numbers its footnotes and puts them at its end", () => {
  const text = memoMarkdown(
    aDocument({
      blocks: [{ kind: "quote", runs: [{ text: "words", note: 1 }], supports: "Goes to: age." }],
      notes: [[{ text: "An invented source." }]],
    }),
  );
  expect(text).toContain("> words[^1]");
  expect(text.trimEnd().endsWith("[^1]: An invented source.")).toBe(true);
});
