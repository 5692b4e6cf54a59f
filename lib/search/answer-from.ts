import type { Breaker } from "./breaker";
import type { SearchAnswer, SearchAsk, SearchEngine } from "./port";

/** An answer, and who gave it: `fallback` where the engine that should have answered could not. */
export type Found = SearchAnswer & { engine: SearchEngine["name"]; notice: "fallback" | null };

type Engines = {
  /** The engine that is asked first; null where there is only the other. */
  first: SearchEngine | null;
  fallback: SearchEngine;
  breaker: Breaker;
  /** How long the first may take, in milliseconds. */
  budget: number;
  now: () => number;
};

/** Asks the first engine; one that is slow, down or talks nonsense gives way to the other. */
export async function answerFrom(engines: Engines, ask: SearchAsk): Promise<Found> {
  const { first, fallback, breaker, now } = engines;
  if (!first) return { ...(await fallback.find(ask)), engine: fallback.name, notice: null };
  if (breaker.mayAsk(now())) {
    try {
      const answer = await within(engines.budget, first.find(ask));
      breaker.answered();
      return { ...answer, engine: first.name, notice: null };
    } catch {
      // Whatever it was, the other engine answers; a question is neither told nor kept.
      breaker.failed(now());
    }
  }
  return { ...(await fallback.find(ask)), engine: fallback.name, notice: "fallback" };
}

function within<T>(budget: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The engine took too long")), budget);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
