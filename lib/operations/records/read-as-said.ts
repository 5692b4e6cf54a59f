import { isDeepStrictEqual } from "node:util";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import type { OpenFile } from "./open-file";
import { mappingOf } from "./waiting-file";

/** What is said of a file that is given once more. */
type Said = Pick<OpenFile, "chosen" | "format" | "kind" | "mapping">;

/**
 * Lets a batch that an earlier run left be read as somebody says now, as long as nothing of it is
 * read. Refuses as a conflict what would read the rest of a file otherwise than its beginning.
 */
export async function readAsSaid(batch: ImportBatch, said: Said): Promise<void> {
  if (!isOther(batch, said)) return;
  await inTransaction(async ({ importBatches }) => {
    const now = await importBatches.byIdForUpdate(batch.id);
    if (now?.state !== "reading" || now.position > 0)
      throw new Refusal("conflict", "records.readOtherwise");
    await importBatches.readAs(batch.id, { format: said.kind, mapping: said.mapping });
  });
}

function isOther(batch: ImportBatch, { chosen, format }: Said): boolean {
  const otherFormat = format !== undefined && format !== batch.format;
  const begun = mappingOf(batch);
  return otherFormat || (chosen !== null && begun !== null && !isDeepStrictEqual(chosen, begun));
}
