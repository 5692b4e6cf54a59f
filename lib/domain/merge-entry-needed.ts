import type { CaseEntry } from "./case-entry";
import { type Fields, isFields } from "./merge-entry-same";
import type { Settled } from "./merge-entry-value";

/** The lists of an entry that other things of it refer to. */
const neededLists = [
  "persons",
  "parties",
  "proceedings",
  "rulings",
  "sentences",
  "annotations",
  "excerpts",
] as const;
type NeededList = (typeof neededLists)[number];

/**
 * The entry with everything that it still refers to: what one side took away while the other made use
 * of it is kept, and said. `pool` is where it is taken from, the first that has it.
 */
export function withNeeded(
  entry: CaseEntry,
  pool: readonly CaseEntry[],
): { entry: CaseEntry; kept: Settled[] } {
  const kept: Settled[] = [];
  let whole = entry;
  for (let [missing] = missingFrom(whole, pool); missing; [missing] = missingFrom(whole, pool)) {
    whole = missing.restored;
    kept.push({ place: [missing.list, missing.id], from: "mine", kind: "kept" });
  }
  return { entry: whole, kept };
}

type Missing = { list: NeededList; id: string; restored: CaseEntry };

function missingFrom(entry: CaseEntry, pool: readonly CaseEntry[]): Missing[] {
  const wanted = referredIds(entry);
  return neededLists.flatMap((list) => {
    const held = new Set(entry[list].map(({ id }) => id));
    const absent = [...wanted].filter((id) => !held.has(id));
    return absent.flatMap((id) => {
      const restored = pool.flatMap((from) => restoredFrom(entry, from, list, id))[0];
      return restored ? [{ list, id, restored }] : [];
    });
  });
}

function restoredFrom(
  entry: CaseEntry,
  from: CaseEntry,
  list: NeededList,
  id: string,
): CaseEntry[] {
  const found = from[list].filter((thing) => thing.id === id);
  return found.length > 0 ? [{ ...entry, [list]: [...entry[list], ...found] }] : [];
}

/** Fields that hold the id of another thing of the entry. */
const referring = new Set(["person", "party", "proceeding", "ruling", "excerpt", "annotation"]);

/** Every id that some field, citation, mark or node of the entry refers to. */
function referredIds(entry: CaseEntry): Set<string> {
  const ids = new Set<string>(entry.happenings.flatMap((happening) => happening.parties));
  const open: unknown[] = [entry];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const item of next) open.push(item);
    if (!isFields(next)) continue;
    for (const id of idsIn(next)) ids.add(id);
    open.push(...Object.values(next));
  }
  return ids;
}

/** A mention names what it means by its kind and id. */
function idsIn(fields: Fields): string[] {
  const names = Object.keys(fields).filter((name) => referring.has(name));
  const named = [...names, ...("kind" in fields ? ["id"] : [])].map((name) => fields[name]);
  return named.filter((value) => typeof value === "string");
}
