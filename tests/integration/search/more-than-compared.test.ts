import { describe, expect, it } from "vitest";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { withClient } from "@/lib/server/with-client";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";
import { aDatabase } from "@/tests/integration/setup/database";

const { databaseUrl } = await aDatabase();

// Two days on which 3,000 cases each became public, and one before them with 100; the last case of
// each day has the word in its title.
await withClient(databaseUrl, (client) =>
  client.query(`INSERT INTO published.search_document
      (kind, id, lang, address, title, body, keywords, title_terms, body_terms, attributes)
    SELECT 'case', lpad(n::text, 4, '0'), 'en', '', '', '', '',
      CASE WHEN n IN (2999, 5999, 6099) THEN 'camp' ELSE '' END, 'camp',
      jsonb_build_object('published', 20260103 - n / 3000, 'facets', jsonb_build_object(
        'year', jsonb_build_array('2023', (2020 + n % 3)::text)))
    FROM generate_series(0, 6099) AS n`),
);

const query = aQuery({ asked: [askedFor("camp")] });
const find = (page: number, perPage: number) =>
  postgresEngine.find(aSearchAsk({ query, page, perPage }));

describe("of more cases than are compared", () => {
  it("the newest that fit best come first, with all of their day", async () => {
    const { hits, total } = await find(1, 4);
    expect(hits.map(({ id }) => id)).toEqual(["2999", "5999", "0000", "0001"]);
    expect(total).toBe(6100);
  });

  it("those of days before come after them, as they became public", async () => {
    const { hits } = await find(61, 100);
    expect([hits[0]?.id, hits.at(-1)?.id]).toEqual(["6000", "6099"]);
  });

  it("no page overlaps another, and none is left out", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => find(page, 1000)));
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids).toHaveLength(6100);
    expect(new Set(ids).size).toBe(6100);
  });

  it("every one is counted under each of its values", async () => {
    const { facets, counts } = await find(1, 1);
    expect(counts).toEqual({ case: 6100 });
    expect(facets.year).toEqual({ "2020": 2034, "2021": 2033, "2022": 2033, "2023": 6100 });
  });
});
