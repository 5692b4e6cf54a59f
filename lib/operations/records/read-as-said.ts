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
 * read. Where nothing is said it is read on as it was begun. Refuses as a conflict what would read the
 * rest of a file otherwise than its beginning.
 */
export async function readAsSaid(batch: ImportBatch, given: Said): Promise<void> {
  if (!isOther(batch, given)) return;
  await inTransaction(async ({ importBatches }) => {
    const now = await importBatches.byIdForUpdate(batch.id);
    if (now?.state !== "reading" || now.position > 0)
      throw new Refusal("conflict", "records.readOtherwise");
    const { kind, format, mapping } = given;
    await importBatches.readAs(batch.id, { format: kind, said: format ?? null, mapping });
  });
}

/** An archive holds texts of several formats, so that to say one is not to find it in the first text. */
function isOther(batch: ImportBatch, { chosen, format, mapping }: Said): boolean {
  const otherFormat = format !== undefined && format !== batch.said;
  const otherColumns = chosen !== null && !isDeepStrictEqual(mapping, mappingOf(batch));
  return otherFormat || otherColumns;
}
