import { inTransaction } from "@/lib/data/desk/transaction";
import type { Connection } from "./meilisearch/connection";
import { documentOf } from "./meilisearch/document";
import { type IndexWriter, indexWriter } from "./meilisearch/index-writer";
import { syncThings } from "./sync-things";

/** How many documents are copied at once. */
const atOnce = 500;

/**
 * Builds the index anew beside the one in use, if there is one, and puts it in its place when it is
 * whole: nobody ever asks half an index. Readers
 * and writers go on meanwhile. What the old index was told while the new one was built is told to the
 * new one before the two change places, and nobody writes in between. Returns how many documents
 * were copied.
 */
export async function rebuildIndex(
  { admin, index }: Connection,
  { at, report }: { at: Date; report: (line: string) => void },
): Promise<number> {
  await dropLeftovers({ admin, index }, at);
  const aside = indexWriter(admin, `${index}-${at.getTime()}`);
  await aside.prepare();
  const documents = await copyAll(aside, report);
  await inTransaction(async (stores) => {
    await stores.outbox.lock();
    const told = await stores.outbox.toldSince(new Date(at.getTime() - clocksDiffer));
    for (let from = 0; from < told.length; from += atOnce)
      await syncThings(stores, aside, told.slice(from, from + atOnce));
    await aside.takeNameOf(index);
  });
  await aside.drop();
  return documents;
}

/** The clocks of two instances may differ, in milliseconds. */
const clocksDiffer = 10 * 60 * 1000;

async function copyAll(aside: IndexWriter, report: (line: string) => void): Promise<number> {
  let last = { kind: "", id: "", lang: "" };
  for (let count = 0; ; ) {
    const rows = await inTransaction(({ searchCopies }) => searchCopies.after(last, atOnce));
    const end = rows.at(-1);
    if (!end) return count;
    await aside.put(rows.map(documentOf));
    last = end;
    count += rows.length;
    report(`${count} documents`);
  }
}

/** Half-built indexes of rebuilds that were broken off more than a day ago. */
async function dropLeftovers({ admin, index }: Pick<Connection, "admin" | "index">, at: Date) {
  const { results } = await admin.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) {
    const begun = Number(uid.startsWith(`${index}-`) ? uid.slice(index.length + 1) : Number.NaN);
    if (begun < at.getTime() - aDay) await indexWriter(admin, uid).drop();
  }
}

const aDay = 24 * 60 * 60 * 1000;
