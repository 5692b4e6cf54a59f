import { inTransaction } from "@/lib/data/desk/transaction";
import { languages } from "@/lib/domain/language";
import { hashOf, keyOf, thingOf } from "./meilisearch/document";
import type { IndexWriter, Stamp } from "./meilisearch/index-writer";
import { releaseConfirmed, syncThings, type Thing } from "./sync-things";

/** What a sweep found: how many documents there should be, and how many were not as they should. */
export type Swept = { documents: number; missing: number; stale: number; extra: number };

/** How many documents are looked at, and how many things repaired, at once. */
const page = 1000;
const repairedAtOnce = 200;

/**
 * Compares the index with what is public: which documents it holds, and of which version. What is
 * missing, older or too much is put right. Things still withheld are asked for, and let go where the
 * index no longer finds what they were.
 */
export async function sweepIndex(writer: IndexWriter): Promise<Swept> {
  const held = await everyStamp(writer);
  const wanted = await inTransaction(({ searchCopies }) => searchCopies.stamps());
  const { things, strangers, ...counts } = differences(held, wanted);
  await writer.remove(strangers);
  for (let at = 0; at < things.length; at += repairedAtOnce)
    await repair(writer, things.slice(at, at + repairedAtOnce));
  await releaseAll(writer);
  return { documents: wanted.length, ...counts };
}

type Wanted = Thing & { lang: string; version: number; analysis: number };

/** What differs between the documents that are held and those that are wanted. Pure. */
export function differences(held: readonly Stamp[], wanted: readonly Wanted[]) {
  const hashes = new Map(held.map(({ key, hash }) => [key, hash]));
  const missing = wanted.filter((row) => !hashes.has(keyOf(row)));
  const stale = wanted.filter((row) => {
    const hash = hashes.get(keyOf(row));
    return hash !== undefined && hash !== hashOf(row);
  });
  const keys = new Set(wanted.map(keyOf));
  const extra = held.filter(({ key }) => !keys.has(key));
  const named = [...missing, ...stale].map(({ kind, id }) => ({ kind, id }));
  const all = [...named, ...extra.map(({ thing }) => thingNamed(thing))];
  return {
    /** Keys that no thing of ours has, whatever becomes public. */
    strangers: extra.filter(isStranger).map(({ key }) => key),
    things: [...new Map(all.map((thing) => [thingOf(thing), thing])).values()],
    missing: missing.length,
    stale: stale.length,
    extra: extra.length,
  };
}

function isStranger({ key, thing }: Stamp): boolean {
  return !languages.some((lang) => keyOf({ ...thingNamed(thing), lang }) === key);
}

function thingNamed(name: string): Thing {
  const slash = name.indexOf("/");
  return { kind: name.slice(0, slash), id: name.slice(slash + 1) };
}

async function everyStamp(writer: IndexWriter): Promise<Stamp[]> {
  const held: Stamp[] = [];
  for (;;) {
    const more = await writer.stamps(held.length, page);
    held.push(...more);
    if (more.length < page) return held;
  }
}

/** Under the lock, and read anew: what was compared may have changed since. */
async function repair(writer: IndexWriter, things: readonly Thing[]): Promise<void> {
  await inTransaction(async (stores) => {
    await stores.outbox.lock();
    await syncThings(stores, writer, things);
  });
}

async function releaseAll(writer: IndexWriter): Promise<void> {
  await inTransaction(async (stores) => {
    await stores.outbox.lock();
    for (const thing of await stores.searchCopies.withheld())
      await releaseConfirmed(stores, writer, { thing, told: [] });
  });
}
