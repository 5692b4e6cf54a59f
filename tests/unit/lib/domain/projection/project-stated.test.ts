import { describe, expect, it } from "vitest";
import {
  asCode,
  asLocal,
  asNumber,
  projectCitations,
  projectStated,
  quoteOf,
} from "@/lib/domain/projection/project-stated";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const context = aContext({ excerpts: [anExcerpt("e1", "invented words")] });
const reason = { en: "It follows.", ru: "Следует." };
const citation = { excerpt: "e1", states: null, rank: "normal", reason: null } as const;

describe("a value in public", () => {
  it("stays unknown where it is unknown", () => {
    const unknown = { value: null, basis: "unknown", reason: null, citations: [] } as const;
    expect(projectStated({ ...unknown, citations: [] }, context, asNumber)).toEqual({
      value: { kind: "unknown" },
      basis: "unknown",
      reason: null,
      quotes: [],
    });
  });

  it("keeps why it was inferred, in the language of the page", () => {
    const inferred = { value: 3, basis: "inferred" as const, reason, citations: [] };
    expect(projectStated(inferred, { ...context, lang: "ru" }, asNumber)).toMatchObject({
      value: { kind: "number", number: 3 },
      basis: "inferred",
      reason: "Следует.",
    });
  });

  it("never takes nought for unknown", () => {
    const none = { value: 0, basis: "stated" as const, reason: null, citations: [] };
    expect(projectStated(none, context, asNumber).value).toEqual({ kind: "number", number: 0 });
  });

  it("is shown by its code, or in the language of the page", () => {
    expect(asCode("plea")("guilty")).toEqual({ kind: "code", set: "plea", code: "guilty" });
    expect(asLocal({ ...context, lang: "ru" })(reason)).toEqual({ kind: "text", text: "Следует." });
  });
});

describe("a quotation in public", () => {
  it("never stands without an excerpt or without a source", () => {
    const homeless = { ...anExcerpt("e2"), capture: "elsewhere.1" };
    const known = aContext({ excerpts: [homeless] });
    expect(quoteOf("e2", known)).toBeNull();
    expect(quoteOf("gone", known)).toBeNull();
    expect(projectCitations([{ ...citation, excerpt: "gone" }], known)).toEqual([]);
  });

  it("never shows where in the capture it stands, nor the words around it", () => {
    const long = { ...anExcerpt("e1"), prefix: "CANARY before", suffix: "CANARY after" };
    const quote = quoteOf("e1", aContext({ excerpts: [long] }));
    expect(JSON.stringify(quote)).not.toMatch(/CANARY|start|capture|invented\.1/);
  });

  it("says who printed the words and when", () => {
    expect(quoteOf("e1", { ...context, lang: "ru" })).toEqual({
      excerpt: "e1",
      exact: "invented words",
      source: "invented",
      sourceTitle: "An invented article",
      sourceLanguage: "en",
      publisher: "«Выдуманная газета»",
      published: expect.objectContaining({ edtf: "2023-04-11" }),
      states: null,
      rank: "normal",
      reason: null,
    });
  });

  it("says what that source states where it differs, its rank and why", () => {
    const deprecated = { ...citation, states: "two years", rank: "deprecated" as const, reason };
    expect(projectCitations([deprecated], context)).toMatchObject([
      { states: "two years", rank: "deprecated", reason: "It follows." },
    ]);
  });
});
