import type { FederatedMultiSearchParams } from "meilisearch";
import type { Asked } from "@/lib/search/analysis/understood";
import type { SearchAsk } from "@/lib/search/port";
import { everywhere } from "./document";
import { allOf, type Filter } from "./filter";
import { meetsAtLeast, phrasesOf } from "./fitting";

/** More than this are not counted for the order: the tiers of six are 64 conditions. */
const mostTiers = 6;

/** So much heavier is what meets one thing more; scores within a question lie far less apart. */
const tier = 1e24;

type Asking = {
  uid: string;
  ask: SearchAsk;
  fits: Filter;
  /** In how many documents each term stands. */
  counts: ReadonlyMap<string, number>;
};

/**
 * The question for the best first. Meilisearch joins words by *and*, and gives up the last ones where
 * not all are met; what is met beside a word that is not, it does not see. So there is a question
 * for each number of things met, heavier the more there are, and their answers are joined, each
 * document once. In each, the words stand by rarity behind one that every document has: all that
 * fits is found, and first what has the rarest words, in the order of title, names and text.
 */
export function bestFirst({ uid, ask, fits, counts }: Asking): FederatedMultiSearchParams {
  const { query, page, perPage } = ask;
  const asked = rarestFirst(query.asked, counts);
  const tiered = asked.slice(0, mostTiers);
  const words = [phrasesOf(query), everywhere, ...asked.map(({ terms }) => terms[0] ?? "")];
  const tiers = Array.from({ length: Math.max(1, tiered.length) }, (_, at) => at + 1);
  const queries = tiers.map((met) => ({
    indexUid: uid,
    q: words.join(" ").trim(),
    filter: met === 1 ? fits : allOf([fits, meetsAtLeast(met, tiered)]),
    matchingStrategy: "last" as const,
    attributesToRetrieve: ["kind", "id"],
    federationOptions: { weight: tier ** (met - 1) },
  }));
  return { federation: { offset: (page - 1) * perPage, limit: perPage }, queries };
}

function rarestFirst(asked: readonly Asked[], counts: Asking["counts"]): Asked[] {
  const rarity = ({ terms }: Asked) =>
    terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0);
  return asked.toSorted((one, other) => rarity(one) - rarity(other));
}
