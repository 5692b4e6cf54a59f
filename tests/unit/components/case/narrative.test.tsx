import { describe, expect, it } from "vitest";
import { Narrative } from "@/components/case/narrative";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { PublicCase } from "@/lib/domain/public/public-case";
import { translatorFor } from "@/lib/messages/translator";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote } from "@/tests/fixtures/public-values";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const [en, ru] = [translatorFor("en"), translatorFor("ru")];
const text = (words: string, marks?: NarrativeNode["marks"]): NarrativeNode => ({
  type: "text",
  text: words,
  marks,
});
const paragraph = (...content: NarrativeNode[]): NarrativeNode => ({ type: "paragraph", content });
const cite = (excerpt: string): NarrativeNode => ({ type: "cite", attrs: { excerpt } });
const note = { type: "annotated", attrs: { annotation: "invented.a1" } } as const;

function told(content: NarrativeNode[], with_: Partial<PublicCase> = {}) {
  const shown = aPublicCase({
    narrative: { lang: "en", doc: { type: "doc", content } },
    footnotes: [{ n: 1, quote: aQuote() }],
    annotations: [{ id: "invented.a1", kind: "legal", text: "An invented remark.", quotes: [] }],
    ...with_,
  });
  return { english: rendered(<Narrative shown={shown} t={en} />), shown };
}

describe("the narrative", () => {
  it("puts a footnote right after the paragraph that refers to it", () => {
    const { english } = told([
      paragraph(text("Told."), cite("invented.e1")),
      paragraph(text("Next.")),
    ]);
    expect(wordsOf(english)).toMatch(/Told\. 1 1 an invented soldier.*Next\./);
    expect(english).toContain('href="#note-1"');
    expect(english).toContain('id="note-1"');
  });

  it("shows a footnote once, though two paragraphs refer to it", () => {
    const { english } = told([paragraph(cite("invented.e1")), paragraph(cite("invented.e1"))]);
    expect(attributes(english, "id").filter((id) => id === "note-1")).toHaveLength(1);
  });

  it("letters an annotation and underlines its words", () => {
    const { english } = told([paragraph(text("odd words", [note]), text(" and more"))]);
    expect(english).toContain('<mark class="annotated">odd words</mark>');
    expect(english).toContain('href="#annotation-a"');
    expect(wordsOf(english)).toContain("a Law An invented remark.");
  });

  it("letters an annotation once where marks divide its words", () => {
    const { english } = told([
      paragraph(text("odd ", [note]), text("words", [{ type: "bold" }, note])),
    ]);
    expect(attributes(english, "href").filter((href) => href === "#annotation-a")).toHaveLength(1);
  });

  it("refers to a footnote instead of quoting the same words again", () => {
    const { english } = told([paragraph(text("x", [note]), cite("invented.e1"))], {
      annotations: [{ id: "invented.a1", kind: "legal", text: "See.", quotes: [aQuote()] }],
    });
    expect(english.match(/an invented soldier/g)).toHaveLength(1);
  });

  it("hatches what a court leaves out and says that it did", () => {
    const gap = { type: "gap", attrs: { reason: "omitted-by-court" } } as const;
    const { english } = told([paragraph(text("somewhere", [gap]))]);
    expect(english).toContain('<span class="gap">somewhere');
    expect(wordsOf(english)).toContain("[left out by the court]");
  });

  it("shows a removed passage as removed, inside a paragraph and alone", () => {
    const { english } = told([paragraph({ type: "redacted" }), { type: "redacted" }]);
    expect(english.match(/removed from public view/g)).toHaveLength(2);
    expect(english).not.toMatch(/<p[^>]*><p/);
  });

  it("never shows restricted words, even if some came through", () => {
    const { english } = told([paragraph(text("a secret", [{ type: "restricted" }]))]);
    expect(english).not.toContain("a secret");
  });

  it("links mentions to their pages and only http to the outside", () => {
    const court = { type: "mention", attrs: { kind: "court", id: "XX0001" } } as const;
    const bad = { type: "link", attrs: { href: "javascript:alert(1)" } } as const;
    const { english } = told([paragraph(text("court", [court]), text("bad", [bad]))]);
    expect(attributes(english, "href")).toEqual(["/en/courts/XX0001"]);
  });

  it("is shown in the language it exists in, marked and with a note", () => {
    const { shown } = told([paragraph(text("Told."))]);
    const russian = rendered(<Narrative shown={shown} t={ru} />);
    expect(russian).toContain('<div class="block" lang="en"><p>Told.</p>');
    expect(wordsOf(russian)).toContain("только по-английски");
  });

  it("keeps annotations though there is no narrative", () => {
    const { english } = told([], { narrative: null });
    expect(wordsOf(english)).toBe("Notes a Law An invented remark.");
  });
});
