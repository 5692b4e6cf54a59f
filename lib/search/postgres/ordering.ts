import { matchRows, rankRows } from "@/lib/data/published/match-rows";
import type { SearchAsk, SearchSort } from "@/lib/search/port";
import type { Met } from "./fitting";
import { firstOf } from "./first-of";
import type { CopiedRow } from "./row-copy";

/** What is asked, as a text of `tsquery` over our own terms, with its weight in the order. */
export type Weighed = { query: string; weight: number };

/** So many of the best are put in order by how prominent in them is what is asked. */
const mostRanked = 300;

type Fit = { rows: readonly CopiedRow[]; met: Met; asked: readonly Weighed[] };

/** The rows on the page asked for. */
export async function pageOf(ask: SearchAsk, fit: Fit): Promise<readonly CopiedRow[]> {
  const end = ask.page * ask.perPage;
  const isBest = ask.sort === "best" && fit.asked.length > 0;
  const first = isBest
    ? await bestFirst(ask, fit, Math.max(end, mostRanked))
    : firstOf(fit.rows, end, orders[ask.sort === "best" ? "newest" : ask.sort]);
  return first.slice(end - ask.perPage, end);
}

/**
 * The best meet most of what is asked; among equals, the rarer and the more prominent it is. How
 * prominent it is, is told of the first of them; where they are more, those with it in the head of
 * their terms are looked for before.
 */
async function bestFirst({ lang }: SearchAsk, fit: Fit, count: number): Promise<CopiedRow[]> {
  const { rows, met, asked } = fit;
  const inHead = rows.length > mostRanked ? await weightsInHead(lang, asked) : new Map();
  const before = (row: CopiedRow) =>
    (met.weight[row.number] ?? 0) + (inHead.get(row.number) ?? 0);
  const first = firstOf(rows, count, byMet(met, before));
  const ranks = await rankRows(
    first.slice(0, mostRanked).map(({ number }) => number),
    asked,
  );
  const score = ({ number }: CopiedRow) => (met.weight[number] ?? 0) + (ranks.get(number) ?? 0);
  return [
    ...first.slice(0, mostRanked).sort(byMet(met, score)),
    ...first.slice(mostRanked),
  ];
}

async function weightsInHead(
  lang: SearchAsk["lang"],
  asked: readonly Weighed[],
): Promise<ReadonlyMap<number, number>> {
  const questions = asked.map(({ query }) => ({ query, in: "head" as const }));
  const answers = await matchRows(lang, questions);
  const weights = new Map<number, number>();
  for (const [at, numbers] of answers.entries())
    for (const number of numbers)
      weights.set(number, (weights.get(number) ?? 0) + (asked[at]?.weight ?? 0));
  return weights;
}

type Compare = (a: CopiedRow, b: CopiedRow) => number;

function byMet(met: Met, score: (row: CopiedRow) => number): Compare {
  return (a, b) =>
    (met.count[b.number] ?? 0) - (met.count[a.number] ?? 0) || score(b) - score(a) || byId(a, b);
}

const orders: Record<Exclude<SearchSort, "best">, Compare> = {
  newest: (a, b) => b.published - a.published || byId(a, b),
  decided: (a, b) => latest(b.decided) - latest(a.decided) || byId(a, b),
  term: (a, b) => latest(b.months) - latest(a.months) || byId(a, b),
};

/** What is not known comes last. */
function latest(span: { to: number } | null): number {
  return span?.to ?? -1;
}

/** Letter by letter as their codes are, the same everywhere. */
function byId(a: CopiedRow, b: CopiedRow): number {
  return compared(a.kind, b.kind) || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
