import { inTransaction } from "@/lib/data/desk/transaction";
import { meilisearchConnection } from "@/lib/search/meilisearch/connection";
import { documentOf } from "@/lib/search/meilisearch/document";
import { indexWriter } from "@/lib/search/meilisearch/index-writer";
import { meilisearchEngine } from "@/lib/search/meilisearch/meilisearch-engine";
import type { SearchEngine } from "@/lib/search/port";

const atOnce = 8000;

/** An engine over an index of its own with all that is published, and how to be rid of it. */
export type FilledIndex = { engine: SearchEngine; drop: () => Promise<void> };

/** Null where no `MEILI_HOST` is set. */
export async function fillAnIndex(): Promise<FilledIndex | null> {
  process.env.MEILI_INDEX = "bench";
  const connection = await meilisearchConnection();
  if (!connection) return null;
  const writer = indexWriter(connection.admin, connection.index);
  await writer.prepare();
  for (let last = { kind: "", id: "", lang: "" }; ; ) {
    const rows = await inTransaction(({ searchCopies }) => searchCopies.after(last, atOnce));
    const end = rows.at(-1);
    if (!end) break;
    await writer.put(rows.map(documentOf));
    last = end;
  }
  const engine = meilisearchEngine({
    connection: async () => connection,
    withheld: async () => [],
  });
  return { engine, drop: writer.drop };
}
