import { describe, expect, it } from "vitest";
import { applyLedgerToCase, applyLedgerToQuotes } from "@/lib/domain/projection/apply-ledger";
import type { Json } from "@/lib/domain/projection/json";
import { type PublicCase, publicCase } from "@/lib/domain/public/public-case";
import type { Redaction } from "@/lib/domain/redaction";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, asText, stated, unknown } from "@/tests/fixtures/public-values";

const quote = (excerpt: string) => aQuote({ excerpt, exact: `canary ${excerpt}` });
const fact = (field: string, text: string) => ({
  field,
  stated: stated(asText(text), { quotes: [quote("e4")] }),
});

/** A document with a canary in everything that a redaction can name. */
const document = aPublicCase({
  id: "9999",
  narrative: {
    lang: "en",
    doc: aNarrative(
      [words("canary block one"), cite("e1")],
      [words("Block two."), cite("e2"), cite("e1")],
      [words("Block three."), cite("e3")],
    ),
  },
  footnotes: ["e1", "e2", "e3"].map((id, index) => ({ n: index + 1, quote: quote(id) })),
  annotations: [
    { id: "9999.a1", kind: "legal", text: "canary annotation", quotes: [] },
    { id: "9999.a2", kind: "legal", text: "Another note.", quotes: [quote("e2")] },
  ],
  timeline: [
    { id: "9999.h1", kind: "refusal", date: unknown(), text: "canary happening", quotes: [] },
  ],
  defendants: [
    aDefendant({
      id: "9999.defendant",
      facts: [fact("post", "canary post"), fact("rank", "private")],
      charges: [],
      chain: [],
    }),
    aDefendant({ id: "9999.other", facts: [fact("post", "cook")], charges: [], chain: [] }),
  ],
});

const post = aRedaction("party-field", "9999.defendant", { field: "post" });
const lines: [string, Redaction, string][] = [
  ["a block", aRedaction("block", "9999.en.1"), "canary block"],
  ["a note", aRedaction("annotation", "9999.a1"), "canary annotation"],
  ["an event", aRedaction("happening", "9999.h1"), "canary happening"],
  ["a field of a party", post, "canary post"],
  ["an excerpt", aRedaction("excerpt", "e2"), "canary e2"],
];

/** What the door does: quotations first, then the rest. */
function sieved(before: PublicCase, ledger: readonly Redaction[]): PublicCase {
  const json: Json = JSON.parse(JSON.stringify(before));
  return applyLedgerToCase(publicCase.parse(applyLedgerToQuotes(json, ledger)), ledger);
}

describe("the ledger", () => {
  it.each(lines)("never lets %s through", (_what, line, canary) => {
    expect(JSON.stringify(document)).toContain(canary);
    expect(JSON.stringify(sieved(document, [line]))).not.toContain(canary);
  });

  it.each(lines)("takes %s out once, and leaves the document alone after", (_what, line) => {
    const once = sieved(document, [line]);
    expect(sieved(once, [line])).toEqual(once);
  });

  it("takes out the same, whatever the order of its lines", () => {
    const ledger = lines.map(([, line]) => line);
    expect(sieved(document, [...ledger].reverse())).toEqual(sieved(document, ledger));
  });

  it("changes nothing where it is empty", () => {
    expect(sieved(document, [])).toEqual(document);
  });

  it.each([
    ["another case", { subjectId: "8888" }],
    ["something that is no case", { subjectKind: "source" }],
  ] as const)("never touches a case by a line about %s", (_what, other) => {
    const ledger = lines
      .map(([, line]) => ({ ...line, ...other }))
      .filter((line) => line.target !== "excerpt");
    expect(sieved(document, ledger)).toEqual(document);
  });
});

describe("a redacted block", () => {
  const left = sieved(document, [aRedaction("block", "9999.en.1")]);

  it("keeps its place and one mark", () => {
    expect(left.narrative?.doc.content?.[0]).toEqual({
      type: "paragraph",
      attrs: { id: "9999.en.1" },
      content: [{ type: "redacted" }],
    });
  });

  it("leaves the footnotes that are still cited, numbered in the order of reading", () => {
    expect(left.footnotes.map(({ n, quote: { excerpt } }) => [n, excerpt])).toEqual([
      [1, "e2"],
      [2, "e1"],
      [3, "e3"],
    ]);
  });

  it("is found inside a quotation, a list, or a case without a narrative", () => {
    const inner = aNarrative([words("canary")]).content ?? [];
    const doc = {
      type: "doc" as const,
      content: [{ type: "blockquote" as const, content: inner }],
    };
    const quoted = { ...document, narrative: { lang: "en" as const, doc } };
    const line = aRedaction("block", "9999.en.1");
    expect(JSON.stringify(sieved(quoted, [line]).narrative)).not.toContain("canary");
    expect(sieved({ ...document, narrative: null }, [line]).narrative).toBeNull();
  });
});

it("a note goes with the last block in which it is anchored", () => {
  const anchored = (text: string, annotation: string) => ({
    ...words(text),
    marks: [{ type: "annotated" as const, attrs: { annotation } }],
  });
  const doc = aNarrative(
    [anchored("one", "9999.a1"), anchored("two", "9999.a2")],
    [anchored("three", "9999.a2")],
  );
  const noted = { ...document, narrative: { lang: "en" as const, doc } };
  const left = sieved(noted, [aRedaction("block", "9999.en.1")]);
  expect(left.annotations.map(({ id }) => id)).toEqual(["9999.a2"]);
});

describe("a redacted excerpt", () => {
  const left = sieved(document, [aRedaction("excerpt", "e1"), aRedaction("excerpt", "e4")]);

  it("leaves no footnote, no mark of one, and no gap in the numbers", () => {
    expect(JSON.stringify(left)).not.toMatch(/"e1"|"e4"/);
    expect(left.footnotes.map(({ n, quote: { excerpt } }) => [n, excerpt])).toEqual([
      [1, "e2"],
      [2, "e3"],
    ]);
  });

  it("leaves the value that it stood behind, without a quotation", () => {
    expect(left.defendants[1]?.facts).toEqual([
      { field: "post", stated: stated(asText("cook"), { quotes: [] }) },
    ]);
  });

  it("is taken out of any other document too", () => {
    const figure = { quotes: [quote("e1"), quote("e2")], source: "invented", note: null };
    expect(applyLedgerToQuotes(figure, [aRedaction("excerpt", "e1")])).toEqual({
      ...figure,
      quotes: [quote("e2")],
    });
  });
});

describe("a redacted field", () => {
  const [first, second] = sieved(document, [post]).defendants;

  it("becomes unknown, and never tells that there was a value", () => {
    expect(first?.facts[0]).toEqual({ field: "post", stated: unknown() });
  });

  it("is that field of that party alone", () => {
    expect(first?.facts[1]).toEqual(fact("rank", "private"));
    expect(second).toEqual(document.defendants[1]);
  });
});
