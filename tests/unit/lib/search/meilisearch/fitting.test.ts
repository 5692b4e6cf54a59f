import { describe, expect, it } from "vitest";
import { fitting, meetsAtLeast, phrasesOf } from "@/lib/search/meilisearch/fitting";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";

const nothing = { facets: {}, months: null, absence: null, decided: null };

describe("what fits", () => {
  it("is in the language of the pages", () => {
    expect(fitting(aSearchAsk({ lang: "ru" }), [])).toBe('(lang = "ru")');
  });

  it("is nothing that is withheld", () => {
    expect(fitting(aSearchAsk(), ["case/0001", "source/x"])).toContain(
      '(NOT (thing IN ["case/0001", "source/x"]))',
    );
  });

  it("has no refused word", () => {
    const ask = aSearchAsk({ query: aQuery({ refused: ["sochi"] }) });
    expect(fitting(ask, [])).toContain('(NOT (terms IN ["sochi"]))');
  });

  it("has any term of anything that was asked", () => {
    const ask = aSearchAsk({ query: aQuery({ asked: [askedFor("a", "b"), askedFor("c")] }) });
    expect(fitting(ask, [])).toContain('((terms IN ["a", "b"]) OR (terms IN ["c"]))');
  });

  it("is a case where anything is filtered", () => {
    const filters = { ...nothing, facets: { article: ["332", "337"], court: [] } };
    const filter = fitting(aSearchAsk({ filters }), []);
    expect(filter).toContain('(kind = "case") AND (article IN ["332", "337"])');
    expect(filter).not.toContain("court");
  });

  it("overlaps a range, and an open side leaves it open", () => {
    const filters = {
      ...nothing,
      months: { from: 12, to: 60 },
      absence: { from: null, to: 30 },
      decided: { from: null, to: null },
    };
    expect(fitting(aSearchAsk({ filters }), [])).toContain(
      '(kind = "case") AND (monthsFrom <= 60) AND (monthsTo >= 12) AND (absenceFrom <= 30)',
    );
    expect(fitting(aSearchAsk({ filters }), [])).not.toMatch(/decided|absenceTo/);
  });
});

describe("a document that meets at least so many", () => {
  const three = [askedFor("a"), askedFor("b"), askedFor("c")];

  it("meets all where it is as many as were asked", () => {
    expect(meetsAtLeast(3, three)).toBe(
      '(terms IN ["a"]) AND (terms IN ["b"]) AND (terms IN ["c"])',
    );
  });

  it("meets any where it is one", () => {
    expect(meetsAtLeast(1, three)).toBe('(terms IN ["a"]) OR (terms IN ["b"]) OR (terms IN ["c"])');
  });

  it.each([1, 2, 3, 4, 5])("means what it says for %i of five", (count) => {
    const names = ["a", "b", "c", "d", "e"];
    const filter = meetsAtLeast(
      count,
      names.map((name) => askedFor(name)),
    );
    for (let set = 0; set < 32; set++) {
      const held = names.filter((_, at) => (set >> at) & 1);
      expect(means(filter, held)).toBe(held.length >= count);
    }
  });
});

it("asks for phrases as they are", () => {
  expect(phrasesOf(aQuery({ phrases: [["a", "b"], ["c"]] }))).toBe('"a b" "c"');
});

/** What a filter of our making says of a document with these terms. */
function means(filter: string, held: readonly string[]): boolean {
  const truth = filter.replace(/terms IN \["(\w)"\]/g, (_, term) =>
    held.includes(term) ? "1" : "0",
  );
  let left = truth;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left
      .replace(/\(([01])\)/g, "$1")
      .replace(/^([01](?: AND [01])+)$|\(([01](?: AND [01])+)\)/g, (_, a, b) =>
        (a ?? b).includes("0") ? "0" : "1",
      )
      .replace(/^([01](?: OR [01])+)$|\(([01](?: OR [01])+)\)/g, (_, a, b) =>
        (a ?? b).includes("1") ? "1" : "0",
      );
  }
  return left === "1";
}
