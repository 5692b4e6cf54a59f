import type { Stores } from "@/lib/data/desk/transaction";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { type ColumnMapping, isRecordColumn } from "@/lib/domain/records/record-columns";
import { Refusal } from "@/lib/domain/refusal";
import type { ReadOptions } from "@/lib/formats/records/read-records";
import type { RecordFile } from "@/lib/formats/records/record-file";

/** A batch that waits, with its file. Refuses one that was begun or discarded as a conflict. */
export async function waitingFile(
  { importBatches, importFiles }: Stores,
  id: number,
): Promise<{ batch: ImportBatch; file: RecordFile }> {
  const batch = await importBatches.byIdForUpdate(id);
  const bytes = batch?.state === "waiting" ? await importFiles.bytesOf(id) : null;
  if (!batch || !bytes) throw new Refusal("conflict", "records.notWaiting");
  return { batch, file: { name: batch.fileName, bytes } };
}

/** How the file of a batch is read: by the columns and the format that were said of it. */
export function howToRead(batch: ImportBatch): Pick<ReadOptions, "format" | "mapping"> {
  return { format: batch.said ?? undefined, mapping: mappingOf(batch) };
}

/** The columns that were chosen for a batch; null where its format needs none. */
export function mappingOf({ mapping }: ImportBatch): ColumnMapping | null {
  if (mapping === null) return null;
  const chosen: ColumnMapping = {};
  for (const [column, heading] of Object.entries(mapping))
    if (isRecordColumn(column)) chosen[column] = heading;
  return chosen;
}
