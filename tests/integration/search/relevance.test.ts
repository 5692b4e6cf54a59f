import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/language";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import type { SearchEngine } from "@/lib/search/port";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { english } from "@/tests/fixtures/relevance/en";
import { depth } from "@/tests/fixtures/relevance/ndcg";
import { meansOf, measure, report } from "@/tests/fixtures/relevance/report";
import { russian } from "@/tests/fixtures/relevance/ru";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();
const { entries } = await shippedCasebook();
const numbers = new Map(entries.map((entry) => [entry.id, Number(entry.number)]));

/** What both engines have to reach over all queries of a language. */
const least = 0.9;

describe.each([["PostgreSQL", postgresEngine]])("%s", (name, engine) => {
  it("puts the right cases first, in both languages", { timeout: 120_000 }, async () => {
    const measured = [
      ...(await measure("Russian", russian, finder(engine, "ru"))),
      ...(await measure("English", english, finder(engine, "en"))),
    ];
    process.stdout.write(`${report(name, measured)}\n`);
    for (const language of ["Russian", "English"]) {
      const { ndcg, recall } = meansOf(measured.filter((one) => one.language === language));
      expect(ndcg, `nDCG in ${language}`).toBeGreaterThanOrEqual(least);
      expect(recall, `recall in ${language}`).toBeGreaterThanOrEqual(least);
    }
  });
});

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
