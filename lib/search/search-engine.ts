import { readStanding, readWithheld } from "@/lib/data/published/read-withheld";
import { readEnv } from "@/lib/env";
import { answerFrom, type Found } from "./answer-from";
import { createBreaker } from "./breaker";
import { meilisearchConnection } from "./meilisearch/connection";
import { meilisearchEngine } from "./meilisearch/meilisearch-engine";
import type { SearchAsk, SearchEngine } from "./port";
import { postgresEngine } from "./postgres/postgres-engine";

/** How long the first engine may take before PostgreSQL answers, in milliseconds. */
const budget = 800;

/** One for the process: whoever asks learns what the others have met. */
const breaker = createBreaker();

/**
 * Answers a question from Meilisearch where there is one, else from PostgreSQL; also where Meilisearch
 * is slow, down or says what it cannot mean, and then with a notice. What is not public at this moment
 * is never among the hits.
 */
export function findPublished(ask: SearchAsk): Promise<Found> {
  const first = readEnv().meilisearch ? meilisearch : null;
  return answerFrom({ first, fallback: postgresEngine, breaker, budget, now: Date.now }, ask);
}

const answering = meilisearchEngine({ connection: connected, withheld: readWithheld });

/** A copy may lag behind: what it still finds and nobody can read any more is dropped. */
const meilisearch: SearchEngine = {
  name: "meilisearch",
  find: async (ask) => {
    const answer = await answering.find(ask);
    if (answer.hits.length === 0) return answer;
    const standing = await readStanding(answer.hits, ask.lang);
    const hits = answer.hits.filter(({ kind, id }) => standing.has(`${kind}/${id}`));
    return { ...answer, hits };
  },
};

async function connected() {
  const connection = await meilisearchConnection();
  if (!connection) throw new Error("There is no Meilisearch");
  return connection;
}
