import { countDocuments } from "@/lib/data/published/count-documents";
import { findDocuments } from "@/lib/data/published/find-documents";
import type { Fitting, Wanted } from "@/lib/data/published/fitting-rows";
import { readTermCounts } from "@/lib/data/published/read-vocabulary";
import type { Asked } from "@/lib/search/analysis/understood";
import type { SearchAnswer, SearchAsk, SearchEngine } from "@/lib/search/port";
import { anyOf, atLeast, inSequence, isTerm, noneOf, nothing } from "./term-query";

/**
 * The port on PostgreSQL: the terms of what is public lie there in any case. It sees at once what was
 * withdrawn or redacted, since that changes the same rows.
 */
export const postgresEngine: SearchEngine = { name: "postgres", find };

async function find(ask: SearchAsk): Promise<SearchAnswer> {
  const fitting = await fittingOf(ask);
  const [hits, { counts, facets }] = await Promise.all([
    findDocuments(fitting, ask),
    countDocuments(fitting),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { hits, total: ask.kind ? (counts[ask.kind] ?? 0) : all, counts, facets };
}

async function fittingOf({ lang, query, filters }: SearchAsk): Promise<Fitting> {
  const counts = await readTermCounts(query.asked.flatMap(({ terms }) => terms.filter(isTerm)));
  const wanted = query.asked.flatMap((asked) => wantedOf(asked, counts));
  // Where all that is asked for is no term, nothing has it.
  const impossible = query.asked.length > 0 && wanted.length === 0 ? [nothing] : [];
  const must = [...impossible, ...query.phrases.map(inSequence), noneOf(query.refused)];
  return {
    lang,
    wanted,
    tiers: tiersOf(wanted.map(({ query }) => query)),
    must: must.flatMap((one) => one ?? []),
    filters,
  };
}

/** The rarer something is among what is public, the more it tells of what is sought. */
function wantedOf({ terms }: Asked, counts: ReadonlyMap<string, number>): Wanted[] {
  const query = anyOf(terms);
  if (query === null) return [];
  const documents = terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0);
  return [{ query, weight: 1 / (1 + Math.log1p(documents)) }];
}

/** Of more things asked for, the ways to meet half of them would be too many. */
const mostHalved = 8;

/** What meets all that is asked for, what meets half of it, what meets any of it. */
function tiersOf(queries: readonly string[]): string[] {
  const all = queries.length;
  const half = all <= mostHalved ? Math.ceil(all / 2) : all;
  const counts = new Set([all, half, 1].filter((count) => count > 0 && count <= all));
  return [...counts].map((count) => atLeast(count, queries));
}
