import { inTransaction, longWork } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type BatchView, type BatchWeight, batchView } from "@/lib/domain/records/import-views";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** A batch that is to be published or taken back, and what this would change for the public. */
export type WeighedBatch = { batch: BatchView; weight: BatchWeight };

/** Says what publishing a batch, or taking it back, would change in public; it changes nothing. */
export function weighBatch(actor: Actor, given: string): Promise<WeighedBatch> {
  assertMay(actor, "publishRecords");
  const id = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  return inTransaction(async ({ accounts, importBatches, recordWeights }) => {
    const batch = await importBatches.byId(id);
    if (!batch) throw new Refusal("not-found", "problem.notFound");
    const begun = batch.by === null ? null : await accounts.byId(batch.by);
    const now = await recordWeights.publicNow(batch.synthetic ?? false);
    return {
      batch: batchView(batch, begun?.alias ?? null),
      weight: {
        ...(await recordWeights.weigh(id)),
        foreign: await recordWeights.foreignIn(id),
        now,
      },
    };
  }, longWork);
}
