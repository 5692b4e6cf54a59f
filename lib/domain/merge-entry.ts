import { type CaseEntry, draftEntry } from "./case-entry";
import { withNeeded } from "./merge-entry-needed";
import { type Book, type Choice, type Conflict, mergeAt, type Settled } from "./merge-entry-value";

/** Two texts that grew out of one: `base` is what both began from. */
export type Diverged = { base: CaseEntry; mine: CaseEntry; theirs: CaseEntry };

/**
 * What comes of two texts. `conflicts` are the places that both have changed, chosen or not; `settled`
 * is what one side alone has changed, all of it in the entry. `entry` is null where the two do not fit
 * together by themselves, however one chooses.
 */
export type Merge = { entry: CaseEntry | null; conflicts: Conflict[]; settled: Settled[] };

/** Puts two texts together, field by field and block by block. Nothing of either is dropped unsaid. */
export function mergeEntry(
  { base, mine, theirs }: Diverged,
  choices: ReadonlyMap<string, Choice> = new Map(),
): Merge {
  const book: Book = { choices, conflicts: [], settled: [] };
  const [merged] = mergeAt(book, [], { base, mine, theirs });
  const parsed = draftEntry.safeParse(merged);
  if (!parsed.success) return { ...written(book), entry: null };
  const { entry, kept } = withNeeded(parsed.data, [mine, theirs, base]);
  return { ...written(book), settled: [...book.settled, ...kept], entry };
}

function written({ conflicts, settled }: Book): Pick<Merge, "conflicts" | "settled"> {
  return { conflicts, settled };
}

/** The places where nobody has chosen yet. */
export function openConflicts(merge: Merge): Conflict[] {
  return merge.conflicts.filter((conflict) => conflict.chosen === null);
}
