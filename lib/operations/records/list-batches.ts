import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { withStops } from "./with-stops";

/** Every batch of court records, the newest first. */
export function listBatches(actor: Actor): Promise<ImportBatch[]> {
  assertMay(actor, "seeRecords");
  return inTransaction(async (stores) => withStops(stores, await stores.importBatches.list()));
}

/** One of them. Refuses as not found what there is not. */
export async function showBatch(actor: Actor, id: number): Promise<ImportBatch> {
  assertMay(actor, "seeRecords");
  const batch = await inTransaction(({ importBatches }) => importBatches.byId(id));
  if (!batch) throw new Refusal("not-found", "problem.notFound");
  return batch;
}
