import type { Stores } from "@/lib/data/desk/transaction";
import type { ImportBatch } from "@/lib/domain/records/import-batch";

/** Batches with what stopped them; a run that was killed could not note it itself. */
export async function withStops(
  { importBatches }: Pick<Stores, "importBatches">,
  batches: readonly ImportBatch[],
): Promise<ImportBatch[]> {
  const brokenOff = new Set(await importBatches.brokenOff());
  return batches.map((batch) =>
    brokenOff.has(batch.id) ? { ...batch, trouble: "records.brokenOff" } : batch,
  );
}
