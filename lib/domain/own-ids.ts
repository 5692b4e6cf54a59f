import type { CaseEntry } from "./case-entry";

/** Every list of an entry whose things have ids of the entry's own. */
const ownLists = [
  "parties",
  "factors",
  "charges",
  "proceedings",
  "rulings",
  "sentences",
  "happenings",
  "annotations",
  "extras",
] as const;

/**
 * An id that the entry may not use: of another case, or used twice; null where all are its own. What
 * the entry already held keeps its id.
 */
export function foreignId(entry: CaseEntry, before: CaseEntry | null): string | null {
  const held = new Set(before ? idsOf(before) : []);
  const seen = new Set<string>();
  for (const id of idsOf(entry)) {
    if (seen.has(id)) return id;
    seen.add(id);
    if (!held.has(id) && !id.startsWith(`${entry.id}.`)) return id;
  }
  return null;
}

/** True where two open questions have one id, so that taking one of them out would be to guess. */
export function asksTwice({ openQuestions }: CaseEntry): boolean {
  return new Set(openQuestions.map(({ id }) => id)).size < openQuestions.length;
}

function idsOf(entry: CaseEntry): string[] {
  return ownLists.flatMap((list) => (entry[list] ?? []).map((thing) => thing.id));
}
