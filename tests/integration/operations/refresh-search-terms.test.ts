import { describe, expect, it } from "vitest";
import { refreshSearchTerms } from "@/lib/operations/refresh-search-terms";
import { analysisVersion } from "@/lib/search/analysis/index-terms";
import { withClient } from "@/lib/server/with-client";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";

const { databaseUrl } = await aCasebook();

function run(sql: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query(sql);
  });
}

async function searched() {
  const { search_document, search_index, search_term, search_spelling } = await contentsOf(
    databaseUrl,
    "published",
  );
  return { search_document, search_index, search_term, search_spelling };
}

const waiting = () =>
  valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.outbox WHERE topic = 'published'");

describe("analysing what is public anew", () => {
  it("does nothing where all was analysed by the present version", async () => {
    const before = await waiting();
    expect(await refreshSearchTerms()).toBe(0);
    expect(await waiting()).toEqual(before);
  });

  it("makes of the public documents alone all that the door had made of the cases", async () => {
    const before = await searched();
    await run(`UPDATE published.search_document SET analysis = 0, title_terms = '', name_terms = '',
      provision_terms = '', concept_terms = '', body_terms = '', attributes = '{}', spellings = '',
      version = 0`);
    const things = await valuesOf(
      databaseUrl,
      "SELECT DISTINCT kind || id FROM published.search_document",
    );
    expect(await refreshSearchTerms()).toBe(things.length);
    expect(await searched()).toEqual(before);
    expect(await refreshSearchTerms()).toBe(0);
  });

  it("tells other engines of what it changed, and of nothing else", async () => {
    const [before] = await waiting();
    await run("UPDATE published.search_document SET analysis = 0 WHERE id = '0001'");
    await refreshSearchTerms();
    expect(await waiting()).toEqual([Number(before) + 1]);
    const versions = await valuesOf(
      databaseUrl,
      "SELECT DISTINCT analysis FROM published.search_document",
    );
    expect(versions).toEqual([analysisVersion]);
  });
});
