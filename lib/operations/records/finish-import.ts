import { inTransaction, longWork } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type ImportBatch, moveBatch } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import { proposeMatches } from "./propose-matches";
import { tellCourt } from "./tell-court";

/** Ends a batch whose file was read to its end, and proposes its records to the cases they may belong to. */
export function finishImport(actor: Actor, id: number): Promise<ImportBatch> {
  return inTransaction(async (stores) => {
    const { importBatches, journal, recordCourts } = stores;
    const at = new Date();
    const batch = await importBatches.byIdForUpdate(id);
    if (!batch) throw new Refusal("not-found", "problem.notFound");
    const state = moveBatch(batch.state, "merged");
    await importBatches.move(id, { state, at, by: actor.account });
    await importBatches.dropUpload(id);
    for (const key of await recordCourts.toldOtherwise(id)) await tellCourt(stores, key);
    if (batch.synthetic === false) await proposeMatches(stores, { batch: id }, at);
    const about = { kind: "import", id: String(id) };
    await journal.audit({ actor, action: "importRecords", about, at, count: batch.position });
    return { ...batch, state, mergedAt: at, movedAt: at, trouble: null };
  }, longWork);
}
