import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf, hashOf, keyOf } from "@/lib/search/meilisearch/document";
import { aSearchRow } from "@/tests/fixtures/search-rows";

describe("a document of the index", () => {
  it("holds terms and values, each term once, and none of the words of a reader's text", () => {
    const document = documentOf(
      aSearchRow("9001", {
        title: "winter camp",
        body: "camp at the winter river",
        facets: { article: ["337"] },
        months: [24, 36],
      }),
    );
    expect(document).toMatchObject({
      kind: "case",
      id: "9001",
      lang: "en",
      thing: "case/9001",
      terms: ["winter", "camp", "at", "the", "river"],
      article: ["337"],
      monthsFrom: 24,
      monthsTo: 36,
      published: 20260101,
    });
    expect(document).not.toHaveProperty("title");
    expect(document).not.toHaveProperty("body");
    expect(document).not.toHaveProperty("absenceFrom");
  });

  it("has no values to filter by where it is no case", () => {
    const document = documentOf(aSearchRow("src", { kind: "source", body: "camp" }));
    expect(document).not.toHaveProperty("published");
    expect(document).not.toHaveProperty("article");
  });

  it("has a key of the letters that are allowed, and no other thing has it", () => {
    const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    const lang = fc.constantFrom("en", "ru");
    const kind = fc.constantFrom("case", "figure", "discrepancy", "source");
    const thing = fc.record({ kind, id: part, lang });
    fc.assert(
      fc.property(thing, thing, (one, other) => {
        expect(keyOf(one)).toMatch(/^[\w-]{1,400}$/);
        if (JSON.stringify(one) !== JSON.stringify(other))
          expect(keyOf(one)).not.toBe(keyOf(other));
      }),
    );
  });

  it("has another hash in another version, and after another analysis", () => {
    const hashes = [
      hashOf({ version: 1, analysis: 1 }),
      hashOf({ version: 2, analysis: 1 }),
      hashOf({ version: 1, analysis: 2 }),
      hashOf({ version: 11, analysis: 1 }),
      hashOf({ version: 1, analysis: 11 }),
    ];
    expect(new Set(hashes).size).toBe(5);
  });
});
