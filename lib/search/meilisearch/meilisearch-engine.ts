import type { MultiSearchParams } from "meilisearch";
import { z } from "zod";
import { readTermCounts } from "@/lib/data/published/read-vocabulary";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { perFacet } from "@/lib/domain/public/per-facet";
import { facetNames } from "@/lib/domain/public/views";
import type { SearchAnswer, SearchAsk, SearchEngine, SearchSort } from "@/lib/search/port";
import { isTerm } from "@/lib/search/postgres/term-query";
import { bestFirst } from "./best-first";
import type { Connection } from "./connection";
import { allOf, equals, type Filter } from "./filter";
import { fitting, phrasesOf } from "./fitting";
import type { Sortable } from "./settings";

type Options = {
  connection: () => Promise<Pick<Connection, "index" | "search">>;
  /** What may not be found now: `case/0001`. */
  withheld: () => Promise<string[]>;
  /** In how many documents each of these terms stands. */
  counts?: typeof readTermCounts;
};

/**
 * The port on Meilisearch. Which documents fit is said by filters on their terms, so that the set, the
 * counts and the facets are those of PostgreSQL; the words of a question only put the best first.
 */
export function meilisearchEngine({
  connection,
  withheld,
  counts = readTermCounts,
}: Options): SearchEngine {
  return {
    name: "meilisearch",
    find: async (ask) => {
      const terms = ask.query.asked.flatMap((asked) => asked.terms);
      const [{ search, index }, hidden, standing] = await Promise.all([
        connection(),
        withheld(),
        counts(terms.filter(isTerm)),
      ]);
      const fits = fitting(ask, hidden);
      const ofKind = ask.kind ? allOf([fits, equals("kind", ask.kind)]) : fits;
      const [counted, listed] = await Promise.all([
        search.multiSearch(counting({ index, ask, fits })),
        isOrderedByWords(ask)
          ? search.multiSearch(bestFirst({ uid: index, ask, fits: ofKind, counts: standing }))
          : search.index(index).search(phrasesOf(ask.query), inOrder(ask, ofKind)),
      ]);
      return answerOf(ask, countsIn.parse(counted), hits.parse(listed));
    },
  };
}

/** Two questions whose hits nobody reads: how many of each kind, and the facets of the cases. */
function counting({ index: indexUid, ask, fits }: { index: string; ask: SearchAsk; fits: Filter }) {
  const common = { indexUid, q: phrasesOf(ask.query), page: 1, hitsPerPage: 0 };
  return {
    queries: [
      { ...common, filter: fits, facets: ["kind"] },
      { ...common, filter: allOf([fits, equals("kind", "case")]), facets: [...facetNames] },
    ],
  } satisfies MultiSearchParams;
}

/** Where no word is asked for there is no best: then it is the newest. */
function isOrderedByWords({ sort, query }: SearchAsk): boolean {
  return sort === "best" && query.asked.length + query.phrases.length > 0;
}

const orders: Record<SearchSort, Sortable> = {
  best: "published",
  newest: "published",
  decided: "decidedTo",
  term: "monthsTo",
};

function inOrder({ sort, page, perPage }: SearchAsk, filter: Filter) {
  return {
    filter,
    sort: [`${orders[sort]}:desc`, "thing:asc"],
    attributesToRetrieve: ["kind", "id"],
    page,
    hitsPerPage: perPage,
  };
}

const kind = z.enum(publicKinds);
const number = z.number().int().min(0);
const hits = z.object({ hits: z.array(z.object({ kind, id: z.string() })) });
const distribution = z.record(z.string(), z.record(z.string(), number));
const countsIn = z.object({
  results: z.tuple([
    z.object({ facetDistribution: distribution }),
    z.object({ facetDistribution: distribution }),
  ]),
});

function answerOf(
  ask: SearchAsk,
  { results: [ofKinds, ofCases] }: z.infer<typeof countsIn>,
  { hits: found }: z.infer<typeof hits>,
): SearchAnswer {
  const byKind = z.partialRecord(kind, number).parse(ofKinds.facetDistribution.kind ?? {});
  return {
    hits: found.map(({ kind: of, id }) => ({ kind: of, id })),
    total: ask.kind ? (byKind[ask.kind] ?? 0) : sum(byKind),
    counts: byKind,
    facets: perFacet((name) => ofCases.facetDistribution[name] ?? {}),
  };
}

function sum(counted: Partial<Record<PublicKind, number>>): number {
  return Object.values(counted).reduce((total, one) => total + one, 0);
}
