import { beforeAll, describe, expect, it } from "vitest";
import { facetNames } from "@/lib/domain/public/views";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { withClient } from "@/lib/server/with-client";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();

const wordsOf = (table: string) => `
  setweight(to_tsvector('simple', ${table}.title_terms), 'A')
  || setweight(to_tsvector('simple', ${table}.name_terms), 'A')
  || setweight(to_tsvector('simple', ${table}.provision_terms), 'B')
  || setweight(to_tsvector('simple', ${table}.concept_terms), 'C')
  || setweight(to_tsvector('simple', ${table}.body_terms), 'D')`;

const spans = ["decided", "months", "absence"].flatMap((name) =>
  ["from", "to"].map((side) => `'${name}_${side}', attributes -> '${name}' ->> '${side}'`),
);
const facets = facetNames.map(
  (name) => `'${name}', (SELECT string_agg(one, E'\\n' ORDER BY one)
    FROM jsonb_array_elements_text(attributes -> 'facets' -> '${name}') AS one)`,
);

/** The rows that the index has otherwise than they are in public, or has not, or has alone. */
function misindexed(): Promise<unknown[]> {
  return valuesOf(
    databaseUrl,
    `WITH stands AS (
       SELECT kind, id, lang, jsonb_build_object(
         'kind', kind, 'id', id, 'lang', lang, 'published', attributes ->> 'published',
         ${[...spans, ...facets].join(", ")}, 'words', (${wordsOf("one")})::text) AS row
       FROM published.search_document AS one
     ), indexed AS (
       SELECT kind, id, lang, (SELECT jsonb_object_agg(key, value)
         FROM jsonb_each_text(to_jsonb(one))) AS row FROM published.search_index AS one
     )
     SELECT concat_ws('/', kind, id, lang) FROM stands FULL JOIN indexed USING (kind, id, lang)
     WHERE stands.row IS DISTINCT FROM indexed.row`,
  );
}

async function found(word: string): Promise<string[]> {
  const query = aQuery({ asked: [askedFor(word)] });
  const { hits, counts } = await postgresEngine.find(aSearchAsk({ query }));
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(hits.length);
  return hits.map(({ id }) => id);
}

describe("what PostgreSQL searches", () => {
  beforeAll(async () => {
    await publishInventedCase();
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
  });

  it("is every row of what is public, and no other", async () => {
    const rows = await valuesOf(databaseUrl, "SELECT count(*)::int FROM published.search_index");
    expect(rows[0]).toBeGreaterThan(100);
    expect(await misindexed()).toEqual([]);
    expect(await found("quillabyblock")).toEqual(["9001"]);
  });

  it("loses a redacted word with the act that redacts it", async () => {
    const block = { subjectKind: "case", subjectId: "9001", field: null, target: "block" } as const;
    await redact(anEditor, { ...block, targetId: "9001.en.2" });
    await redact(anEditor, { ...block, targetId: "9001.ru.2" });
    expect(await found("quillabyblock")).toEqual([]);
    expect(await misindexed()).toEqual([]);
  });

  it("loses a name with the act that hides it", async () => {
    await changeDisplay(anEditor, "9001", "role-only");
    expect(await misindexed()).toEqual([]);
  });

  it("has nothing of a case that is withdrawn", async () => {
    await withdrawCase(anEditor, "9001");
    const left = "SELECT lang FROM published.search_index WHERE kind = 'case' AND id = '9001'";
    expect(await valuesOf(databaseUrl, left)).toEqual([]);
    expect(await misindexed()).toEqual([]);
  });

  it("changes in the transaction that changes the row, and goes back with it", async () => {
    const counted = "SELECT count(*)::int AS n FROM published.search_index";
    await withClient(databaseUrl, async (client) => {
      const { rows: before } = await client.query(counted);
      await client.query("BEGIN");
      await client.query("DELETE FROM published.search_document");
      expect((await client.query(counted)).rows).toEqual([{ n: 0 }]);
      await client.query("ROLLBACK");
      expect((await client.query(counted)).rows).toEqual(before);
    });
    expect(await misindexed()).toEqual([]);
  });
});
