import { setTimeout as pause } from "node:timers/promises";
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import type { SearchDocument } from "./document";
import { allOf, equals, not } from "./filter";
import { settings, settingsThatDiffer } from "./settings";
import { settled, TaskFailed } from "./trouble";

/** The document that the index holds under a key, by what tells it from an older one. */
export type Stamp = { key: string; thing: string; hash: string };

/** Everything that is ever done to an index; each returns when the server has done it. */
export type IndexWriter = ReturnType<typeof indexWriter>;

export function indexWriter(client: Meilisearch, uid: string) {
  const index = client.index<SearchDocument>(uid);
  return {
    uid,
    /** Makes the index where it is missing, applies the settings where they differ, and says which. */
    prepare: async (): Promise<string[]> => {
      const made = (await ageOf(client, uid)) === null;
      if (made) await settled(client.createIndex(uid, { primaryKey: "key" }));
      const differing = await settingsThatDiffer(index);
      if (differing.length > 0) await settled(index.updateSettings(settings));
      return made ? ["index", ...differing] : differing;
    },
    exists: async () => (await ageOf(client, uid)) !== null,
    put: async (documents: SearchDocument[]): Promise<void> => {
      if (documents.length > 0) await settled(index.addDocuments(documents, { primaryKey: "key" }));
    },
    remove: async (keys: string[]): Promise<void> => {
      if (keys.length > 0) await settled(index.deleteDocuments(keys));
    },
    /** Asks as a reader's question would: is anything found of this thing but what has these hashes? */
    findsOther: async (thing: string, hashes: readonly string[]): Promise<boolean> => {
      const others = hashes.map((hash) => not(equals("hash", hash)));
      const filter = allOf([equals("thing", thing), ...others]);
      const answer = await index.search("", { filter, page: 1, hitsPerPage: 1 });
      return counted.parse(answer).totalHits > 0;
    },
    /** What the index holds, a page at a time. */
    stamps: async (offset: number, limit: number): Promise<Stamp[]> => {
      const fields: (keyof Stamp)[] = ["key", "thing", "hash"];
      return stamped.parse(await index.getDocuments({ fields, offset, limit })).results;
    },
    count: async (): Promise<number> => (await index.getStats()).numberOfDocuments,
    /** Takes the name of another index, which gets this one's name where it exists. */
    takeNameOf: (other: string) => takeName(client, uid, other),
    drop: async (): Promise<void> => {
      if ((await ageOf(client, uid)) !== null) await settled(client.deleteIndex(uid));
    },
  };
}

const counted = z.object({ totalHits: z.number().int() });
const stamped = z.object({
  results: z.array(z.object({ key: z.string(), thing: z.string(), hash: z.string() })),
});

/**
 * A key that is for our indexes alone may not look at the task of a swap; that it is done is seen by
 * the age of the index under the name.
 */
async function takeName(client: Meilisearch, uid: string, name: string): Promise<void> {
  const before = await ageOf(client, name);
  await client.swapIndexes([{ indexes: [uid, name], rename: before === null }]);
  for (const deadline = Date.now() + swapPatience; Date.now() < deadline; await pause(50))
    if ((await ageOf(client, name)) !== before) return;
  throw new TaskFailed("index_swap_not_seen");
}

const swapPatience = 60_000;

/** Null where there is no such index. */
async function ageOf(client: Meilisearch, uid: string): Promise<string | null> {
  const { results } = aged.parse(await client.getRawIndexes({ limit: 1000 }));
  return results.find((index) => index.uid === uid)?.createdAt ?? null;
}

const aged = z.object({ results: z.array(z.object({ uid: z.string(), createdAt: z.string() })) });
