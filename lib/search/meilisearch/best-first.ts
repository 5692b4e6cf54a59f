import type { FederatedMultiSearchParams } from "meilisearch";
import type { SearchAsk } from "@/lib/search/port";
import { everywhere } from "./document";
import { allOf, type Filter } from "./filter";
import { meetsAtLeast, phrasesOf } from "./fitting";

/** More than this are not counted for the order: the tiers of eight are 256 conditions. */
const mostTiers = 8;

/**
 * Scores within one question lie between 1e-10 and 1: so far apart are the weights of a tier above
 * another, and of those with the words themselves above the others of a tier.
 */
const tier = 1e24;
const withinTier = 1e-12;

/**
 * The question for the best first. Meilisearch orders by what is met only where the first word is
 * met too; so there is a question for each number of things met, heavier the more there are, and
 * their answers are joined, each document once. In each, documents with the words themselves come
 * first, in the order of title, names and text; then those that meet them by another term.
 */
export function bestFirst(uid: string, ask: SearchAsk, fits: Filter): FederatedMultiSearchParams {
  const { query, page, perPage } = ask;
  const phrases = phrasesOf(query);
  const tiered = query.asked.slice(0, mostTiers);
  const words = query.asked.map(({ terms }) => terms[0] ?? "").join(" ");
  const met = Math.max(1, tiered.length);
  const queries = Array.from({ length: met }, (_, at) => at + 1).flatMap((count) => {
    const filter = count === 1 ? fits : allOf([fits, meetsAtLeast(count, tiered)]);
    const weight = tier ** (count - 1);
    return [
      question({ uid, q: `${phrases} ${words}`, filter, weight }),
      question({ uid, q: `${phrases} ${everywhere}`, filter, weight: weight * withinTier }),
    ];
  });
  return { federation: { offset: (page - 1) * perPage, limit: perPage }, queries };
}

type Asking = { uid: string; q: string; filter: Filter; weight: number };

function question({ uid, q, filter, weight }: Asking) {
  return {
    indexUid: uid,
    q: q.trim() || everywhere,
    filter,
    matchingStrategy: "frequency" as const,
    attributesToRetrieve: ["kind", "id"],
    federationOptions: { weight },
  };
}
