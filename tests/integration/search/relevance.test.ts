import { describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Language } from "@/lib/domain/language";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { documentOf } from "@/lib/search/meilisearch/document";
import { meilisearchEngine } from "@/lib/search/meilisearch/meilisearch-engine";
import type { SearchEngine } from "@/lib/search/port";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { english } from "@/tests/fixtures/relevance/en";
import { depth } from "@/tests/fixtures/relevance/ndcg";
import { meansOf, measure, report } from "@/tests/fixtures/relevance/report";
import { russian } from "@/tests/fixtures/relevance/ru";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { anIndex } from "@/tests/integration/setup/meilisearch";

await aCasebook();
const { entries } = await shippedCasebook();
const numbers = new Map(entries.map((entry) => [entry.id, Number(entry.number)]));

/** What each engine has to reach in each language. */
const least = 0.9;

const engines = [postgresEngine, ...(await aMeilisearch())];

describe.each(engines)("$name", (engine) => {
  it("puts the right cases first, in both languages", { timeout: 300_000 }, async () => {
    const measured = [
      ...(await measure("Russian", russian, finder(engine, "ru"))),
      ...(await measure("English", english, finder(engine, "en"))),
    ];
    process.stdout.write(`${report(engine.name, measured)}\n`);
    for (const language of ["Russian", "English"]) {
      const { ndcg, recall } = meansOf(measured.filter((one) => one.language === language));
      expect(ndcg, `nDCG in ${language}`).toBeGreaterThanOrEqual(least);
      expect(recall, `recall in ${language}`).toBeGreaterThanOrEqual(least);
    }
  });
});

/** The server of the settings, filled with what is public; none where no server is set. */
async function aMeilisearch(): Promise<SearchEngine[]> {
  const index = await anIndex();
  if (!index) return [];
  const start = { kind: "", id: "", lang: "" };
  const rows = await inTransaction(({ searchCopies }) => searchCopies.after(start, 10_000));
  await index.writer.put(rows.map(documentOf));
  const connection = async () => index.connection;
  return [meilisearchEngine({ connection, withheld: async () => [] })];
}

/** Asks an engine for cases as the search page does, and gives the numbers of the first ten. */
function finder(engine: SearchEngine, lang: Language) {
  return async (typed: string) => {
    const query = await understandQuery(typed);
    if (query.asked.length + query.phrases.length === 0) return [];
    const { hits } = await engine.find({
      lang,
      query,
      kind: "case",
      filters: null,
      sort: "best",
      page: 1,
      perPage: depth,
    });
    return hits.map(({ id }) => numbers.get(id) ?? 0);
  };
}
