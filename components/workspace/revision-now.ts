import type { RevisionState } from "@/lib/domain/revision";

/** Which revision holds the text now: the first save of a published case opens another. */
export type RevisionNow = {
  get: () => RevisionFacts;
  set: (facts: RevisionFacts) => void;
  subscribe: (listener: () => void) => () => void;
};
export type RevisionFacts = { number: number; state: RevisionState };

/** Begins with the revision that was loaded. */
export function revisionNow(loaded: RevisionFacts): RevisionNow {
  let facts = loaded;
  const listeners = new Set<() => void>();
  return {
    get: () => facts,
    set: (next) => {
      if (next.number === facts.number && next.state === facts.state) return;
      facts = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
