import { longWork, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type BatchState, type ImportBatch, moveBatch } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import { dayOfMoment } from "@/lib/operations/door/publish-projections";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { recordKeys } from "./record-keys";

/**
 * Makes a batch public: what its records say becomes facts without a name, and every count follows in
 * the same transaction. Answers how many facts were written. Refuses as a conflict a batch that is
 * still read, or public already.
 */
export function publishBatch(actor: Actor, id: number): Promise<number> {
  return moveThroughTheDoor(actor, { id, next: "public" });
}

/**
 * Takes a batch back: what is public of its records afterwards is what other public batches say of
 * them. It may be made public again. Refuses as a conflict a batch that is not public.
 */
export function undoBatch(actor: Actor, id: number): Promise<number> {
  return moveThroughTheDoor(actor, { id, next: "undone" });
}

type Move = { id: number; next: Extract<BatchState, "public" | "undone"> };

function moveThroughTheDoor(actor: Actor, { id, next }: Move): Promise<number> {
  assertMay(actor, "publishRecords");
  return throughTheDoor(async (stores) => {
    const batch = await lockedBatch(stores, id);
    const state = moveBatch(batch.state, next);
    const at = new Date();
    await stores.recordFacts.takeOut({ batch: id });
    await stores.importBatches.move(id, { state, at, by: actor.account });
    const facts = await stores.recordFacts.putIn();
    if (next === "undone") await stores.recordFacts.closeBatch(id);
    else await stores.recordFacts.openBatch(batch, dayOfMoment(at));
    await stores.publications.announce(recordKeys);
    const action = next === "public" ? "publishRecords" : "undoRecords";
    const about = { kind: "import", id: String(id) };
    await stores.journal.audit({ actor, action, about, at, count: facts });
    return facts;
  }, longWork);
}

async function lockedBatch({ importBatches }: Stores, id: number) {
  const batch: ImportBatch | null = await importBatches.byIdForUpdate(id);
  if (!batch) throw new Refusal("not-found", "problem.notFound");
  return { ...batch, synthetic: batch.synthetic ?? false };
}
