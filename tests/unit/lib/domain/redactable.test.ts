import { describe, expect, it } from "vitest";
import { partName, redactableParts } from "@/lib/domain/redactable";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, asText, stated } from "@/tests/fixtures/public-values";

const names = (with_: Parameters<typeof aPublicCase>[0] = {}) =>
  redactableParts(aPublicCase(with_)).map(partName);

describe("what can be taken out of a public case", () => {
  it("is its texts, quotations, fields, charges and sentences", () => {
    expect(names()).toEqual([
      "text-field|invented|title",
      "text-field|invented|standfirst",
      "text-field|invented|summary",
      "excerpt|invented.e1|",
      "case-field|invented|headcount",
      "party-field|invented.defendant|age",
      "charge-field|invented.c1|asStated",
      "charge-field|invented.c1|provision",
      "charge-field|invented.c1|outcome",
      "sentence-field|invented.s1|kind",
      "sentence-field|invented.s1|term",
      "sentence-field|invented.s1|suspended",
    ]);
  });

  it("is every open question, one of an old version by its place", () => {
    const asked = (question: string, id?: string) => ({
      ...(id ? { id } : {}),
      field: null,
      of: null,
      question,
    });
    const open = { field: "plea", of: null, question: null };
    expect(names({ unknowns: [open, asked("Who?"), asked("Why?")] })).toEqual(
      expect.arrayContaining(["question|q1|", "question|q2|"]),
    );
    expect(names({ unknowns: [open, asked("Why?", "q2")] })).toContain("question|q2|");
  });

  it("is a text only while there is one", () => {
    const left = names({ standfirst: "", summary: null });
    expect(left).not.toContain("text-field|invented|standfirst");
    expect(left).not.toContain("text-field|invented|summary");
  });

  it("is every block of the narrative, in the language in which it is told", () => {
    const doc = aNarrative([words("One.")], [words("")], [words("Three.")]);
    const parts = redactableParts(aPublicCase({ narrative: { lang: "ru", doc } }));
    expect(parts.filter((part) => part.target === "block")).toMatchObject([
      { targetId: "9999.en.1", lang: "ru", words: "One." },
      { targetId: "9999.en.3", lang: "ru", words: "Three." },
    ]);
  });

  it("is a block inside a list by itself", () => {
    const paragraph = aNarrative([words("Item.")]).content ?? [];
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: paragraph }],
    } as const;
    const doc = { type: "doc" as const, content: [{ ...list, content: [...list.content] }] };
    expect(names({ narrative: { lang: "en", doc } })).toContain("block|9999.en.1|");
  });

  it("is every quotation once, wherever it stands", () => {
    const quote = aQuote();
    const with_ = {
      headcount: stated(asText("one"), { quotes: [quote] }),
      footnotes: [{ n: 1, quote }],
    };
    const quotations = names(with_).filter((name) => name.startsWith("excerpt|"));
    expect(quotations).toEqual([`excerpt|${quote.excerpt}|`]);
  });
});
