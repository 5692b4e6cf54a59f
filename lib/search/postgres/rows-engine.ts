import { matchRows } from "@/lib/data/published/match-rows";
import { readTermCounts } from "@/lib/data/published/read-vocabulary";
import type { Asked } from "@/lib/search/analysis/understood";
import type { SearchAnswer, SearchAsk, SearchEngine } from "@/lib/search/port";
import { countsOf, facetsOf } from "./counting";
import { metBy, passing } from "./fitting";
import { pageOf, type Weighed } from "./ordering";
import { rowCopy } from "./row-copy";
import { anyOf, inSequence } from "./term-query";

/**
 * The port on PostgreSQL: the terms of what is public lie there in any case. Which rows answer a
 * question is asked of the database each time, so that what was withdrawn or redacted is never found;
 * what is then counted, filtered and put in order lies in memory.
 */
export const postgresEngine: SearchEngine = { name: "postgres", find };

const copy = rowCopy();

async function find(ask: SearchAsk): Promise<SearchAnswer> {
  const { asked, met } = await metRows(ask);
  const found = await copy.rowsOf(met.numbers);
  const values = copy.values();
  const rows = found.filter(passing(ask.filters, values));
  const counts = countsOf(rows);
  const ofKind = ask.kind ? rows.filter(({ kind }) => kind === ask.kind) : rows;
  const page = await pageOf(ask, { rows: ofKind, met, asked });
  return {
    hits: page.map(({ kind, id }) => ({ kind, id })),
    total: ofKind.length,
    counts,
    facets: facetsOf(rows, values),
  };
}

/** What is asked for, and the rows that meet any of it; where only phrases are asked for, by those. */
async function metRows({ lang, query }: SearchAsk) {
  const counts = await readTermCounts(query.asked.flatMap(({ terms }) => terms));
  const words = query.asked.flatMap((one) => weighed(one, counts));
  const phrases = query.phrases.flatMap((terms) => inSequence(terms) ?? []);
  const isImpossible = query.asked.length > 0 && words.length === 0;
  const asked = words.length > 0 ? words : phrases.map((one) => ({ query: one, weight: 1 }));
  const refused = anyOf(query.refused);
  const questions = [
    ...(asked.length > 0 ? asked.map((one) => one.query) : [null]),
    ...phrases,
    ...(refused === null ? [] : [refused]),
  ];
  const answers = await matchRows(
    lang,
    questions.map((one) => ({ query: one, in: "words" as const })),
  );
  const ofAsked = Math.max(1, asked.length);
  const met = metBy(
    answers.slice(0, ofAsked).map((numbers, at) => ({ numbers, weight: asked[at]?.weight ?? 0 })),
    {
      phrases: answers.slice(ofAsked, ofAsked + phrases.length),
      refused: refused === null ? new Int32Array() : (answers.at(-1) ?? new Int32Array()),
    },
  );
  return { asked, met };
}

/** The rarer something is among what is public, the more it tells of what is sought. */
function weighed({ terms }: Asked, counts: ReadonlyMap<string, number>): Weighed[] {
  const query = anyOf(terms);
  if (query === null) return [];
  const documents = terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0);
  return [{ query, weight: 1 / (1 + Math.log1p(documents)) }];
}
