import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import type { CopiedRow } from "@/lib/data/desk/search-copy-store";
import { searchOrders } from "@/lib/domain/public/search-query";
import { meilisearchEngine } from "@/lib/search/meilisearch/meilisearch-engine";
import type { SearchAsk } from "@/lib/search/port";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { sweepIndex } from "@/lib/search/sweep-index";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";
import { aSearchRow } from "@/tests/fixtures/search-rows";
import { aDatabase } from "@/tests/integration/setup/database";
import { anIndex } from "@/tests/integration/setup/meilisearch";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";

await aDatabase();
const index = await anIndex();
if (!index)
  process.stdout.write("Without MEILI_HOST the engines are not compared on chance rows\n");

const term = fc.constantFrom(
  "camp",
  "river",
  "казарма",
  "p337x5",
  "p337",
  "qfrefuse",
  "nm1",
  "й",
  "и",
);
const terms = fc.array(term, { maxLength: 6 });
const range = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, more]): [number, number] => [from, from + more]);
const values = (...all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 });

const row = fc.record({
  kind: fc.constantFrom("case", "case", "case", "figure", "source"),
  // PostgreSQL numbers the places of all fields in one row: a phrase may not run on into the next.
  title: terms.map((all) => [...all, "end"].join(" ")),
  body: terms.map((all) => all.join(" ")),
  article: values("332", "337"),
  region: values("north", 'so"uth', "unknown"),
  months: fc.option(range),
  absence: fc.option(range),
  published: fc.integer({ min: 20260101, max: 20260105 }),
});

const rows = fc.array(row, { minLength: 12, maxLength: 12 }).map((all): CopiedRow[] =>
  all.map(({ kind, title, body, article, region, months, absence, published }, at) =>
    aSearchRow(`9${at}`, {
      kind,
      title,
      body,
      facets: { article, region },
      published,
      ...(months ? { months } : {}),
      ...(absence ? { absence } : {}),
    }),
  ),
);

const bound = fc.option(fc.integer({ min: 0, max: 120 }));
const between = fc.option(fc.record({ from: bound, to: bound }));
const ask = fc.record({
  asked: fc.array(fc.uniqueArray(term, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
  phrase: fc.option(fc.array(term, { minLength: 1, maxLength: 2 }), { freq: 3 }),
  refused: fc.array(term, { maxLength: 1 }),
  kind: fc.constantFrom(null, null, "case" as const, "source" as const),
  sort: fc.constantFrom(...searchOrders),
  filters: fc.option(
    fc.record({
      facets: fc.record({ article: values("332", "337"), region: values('so"uth', "unknown") }),
      months: between,
      absence: between,
      decided: fc.constant(null),
    }),
  ),
});

describe.skipIf(!index)("both engines", () => {
  it("find, count and order the same, whatever is public and whatever is asked", {
    timeout: 120_000,
  }, async () => {
    if (!index) return;
    const { connection, writer } = index;
    const meilisearch = meilisearchEngine({
      connection: async () => connection,
      withheld: async () => [],
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(ask, { minLength: 12, maxLength: 12 }), async (all, asks) => {
        await deskClient().searchDocument.deleteMany();
        await sweepIndex(writer);
        await storeSearchRowsOf(all);
        await sweepIndex(writer);
        for (const chosen of asks) {
          const { asked, phrase, refused, kind, sort, filters } = chosen;
          const query = aQuery({
            asked: asked.map((one) => askedFor(...one)),
            phrases: phrase ? [phrase] : [],
            refused,
          });
          const question = aSearchAsk({ query, kind, sort, filters, perPage: 50 });
          const [one, other] = await Promise.all([
            postgresEngine.find(question),
            meilisearch.find(question),
          ]);
          expect(comparable(question, other)).toEqual(comparable(question, one));
        }
      }),
      { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 100_000 },
    );
  });
});

type Answer = Awaited<ReturnType<typeof postgresEngine.find>>;

/** The best may stand in another order; everything else is the same. */
function comparable({ sort }: SearchAsk, { hits, ...counted }: Answer) {
  const names = hits.map(({ kind, id }) => `${kind}/${id}`);
  return { ...counted, hits: sort === "best" ? names.toSorted() : names };
}
