import { describe, expect, it } from "vitest";
import { bestFirst } from "@/lib/search/meilisearch/best-first";
import { equals } from "@/lib/search/meilisearch/filter";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";

const fits = equals("lang", "en");
const asking = (terms: string[], given: Parameters<typeof aSearchAsk>[0] = {}) => ({
  uid: "otkaz",
  ask: aSearchAsk({ query: aQuery({ asked: terms.map((term) => askedFor(term)) }), ...given }),
  fits,
  counts: new Map([
    ["often", 100],
    ["seldom", 2],
  ]),
});

describe("the question for the best first", () => {
  it("has a part for each number of things met, the heavier the more", () => {
    const { queries } = bestFirst(asking(["often", "seldom", "never"]));
    expect(queries).toHaveLength(3);
    const weights = queries.map(({ federationOptions }) => federationOptions?.weight ?? 0);
    expect(weights.every((weight, at) => at === 0 || weight > 1e20 * (weights[at - 1] ?? 0))).toBe(
      true,
    );
  });

  it("begins with a word that everything has, then the rarest", () => {
    const { queries } = bestFirst(asking(["often", "seldom", "never"]));
    for (const { q } of queries) expect(q).toBe("qz never seldom often");
  });

  it("finds in its lightest part all that fits", () => {
    const { queries } = bestFirst(asking(["often", "seldom"]));
    expect(queries[0]?.filter).toBe(fits);
    expect(queries[1]?.filter).toContain(`(${fits}) AND `);
  });

  it("has at most six parts, however much is asked for", () => {
    const many = Array.from({ length: 24 }, (_, at) => `w${at}`);
    const { queries } = bestFirst(asking(many));
    expect(queries).toHaveLength(6);
    expect(JSON.stringify(queries).length).toBeLessThan(20_000);
    expect(
      queries.every(({ federationOptions }) => Number.isFinite(federationOptions?.weight)),
    ).toBe(true);
  });

  it("asks for phrases in each part, and for the page that is wanted", () => {
    const query = aQuery({ phrases: [["a", "b"]], asked: [askedFor("c"), askedFor("d")] });
    const { queries, federation } = bestFirst(asking([], { query, page: 3, perPage: 20 }));
    for (const { q } of queries) expect(q?.startsWith('"a b" qz ')).toBe(true);
    expect(federation).toEqual({ offset: 40, limit: 20 });
  });
});
