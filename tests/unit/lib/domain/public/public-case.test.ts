import { describe, expect, it } from "vitest";
import { publicCase } from "@/lib/domain/public/public-case";
import { publicValue } from "@/lib/domain/public/public-value";
import { messagesOf } from "@/tests/fixtures/messages-of";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, stated } from "@/tests/fixtures/public-values";

const headcount = stated({ kind: "number", number: 1 });

describe("a public case", () => {
  it.each([
    ["a person", { persons: [] }],
    ["excerpts", { excerpts: [] }],
    ["an author", { author: "invented" }],
    ["the policy of a defendant", { defendants: [{ ...aDefendant(), display: "role-only" }] }],
    [
      "the context of a quotation",
      { headcount: { ...headcount, quotes: [{ ...aQuote(), prefix: "" }] } },
    ],
    [
      "the audience of a note",
      { annotations: [{ id: "a", kind: "legal", text: "", quotes: [], audience: "desk" }] },
    ],
  ])("has no place for %s", (_what, more) => {
    expect(messagesOf(publicCase, { ...aPublicCase(), ...more })).not.toEqual([]);
  });

  it("is read again from its JSON", () => {
    const document = aPublicCase();
    expect(publicCase.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});

describe("a public value", () => {
  it.each([
    { kind: "unknown", value: "known after all" },
    { kind: "html", html: "<b>bold</b>" },
    { kind: "term", term: { minMonths: null, maxMonths: null, printed: null } },
    { kind: "number", number: Number.NaN },
  ])("never is $kind with what does not belong to it", (value) => {
    expect(messagesOf(publicValue, value)).not.toEqual([]);
  });
});
