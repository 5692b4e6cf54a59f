import type { Stores } from "@/lib/data/desk/transaction";
import { languages } from "@/lib/domain/language";
import { documentOf, hashOf, keyOf, thingOf } from "./meilisearch/document";
import type { IndexWriter } from "./meilisearch/index-writer";

export type Thing = { kind: string; id: string };

/**
 * Gives the index these things as they are in public now, and takes out what is no longer there.
 * Whoever calls it holds the lock of the outbox, so that nothing older is written after it.
 */
export async function syncThings(
  { searchCopies }: Pick<Stores, "searchCopies">,
  writer: IndexWriter,
  things: readonly Thing[],
): Promise<void> {
  const rows = await searchCopies.ofThings(things);
  const present = new Set(rows.map(keyOf));
  const keys = things.flatMap((thing) => languages.map((lang) => keyOf({ ...thing, lang })));
  await writer.remove(keys.filter((key) => !present.has(key)));
  await writer.put(rows.map(documentOf));
}

/**
 * Lets a thing be found again that was withheld until the index no longer held what it was: asks the
 * index itself. False where it still finds something else than what is public now. `told` are the
 * lines of the outbox that waited before the index was told.
 */
export async function releaseConfirmed(
  { searchCopies }: Pick<Stores, "searchCopies">,
  writer: IndexWriter,
  { thing, told }: { thing: Thing; told: readonly bigint[] },
): Promise<boolean> {
  const rows = await searchCopies.ofThings([thing]);
  if (await writer.findsOther(thingOf(thing), [...new Set(rows.map(hashOf))])) return false;
  await searchCopies.release(thing, told);
  return true;
}
