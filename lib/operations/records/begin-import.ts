import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { moveBatch } from "@/lib/domain/records/import-batch";
import { tellsRecords } from "@/lib/domain/records/remembered-mapping";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { mappingOf, waitingFile } from "./waiting-file";

/**
 * Lets the server read a waiting file; it does so by itself from then on. Refuses as a conflict what
 * does not wait, and as invalid a table in which no column tells records.
 */
export function beginImport(actor: Actor, id: number): Promise<void> {
  assertMay(actor, "importRecords");
  return inTransaction(async (stores) => {
    const { batch } = await waitingFile(stores, id);
    moveBatch(batch.state, "reading");
    const mapping = mappingOf(batch);
    if (mapping && !tellsRecords(mapping)) throw new Refusal("invalid", "records.mapping.needed");
    const at = new Date();
    await stores.importFiles.letRun(id, at);
    const about = { kind: "import", id: String(id) };
    await stores.journal.audit({ actor, action: "startImport", about, at });
  });
}

/** Lets the server go on with a file at which it stopped. Refuses what has not stopped as a conflict. */
export function goOnImport(actor: Actor, id: number): Promise<void> {
  assertMay(actor, "importRecords");
  return inTransaction(async ({ importBatches, importFiles, journal }) => {
    const batch = await importBatches.byIdForUpdate(id);
    const stopped = batch?.state === "reading" && batch.trouble !== null;
    if (!stopped || !(await importFiles.isKept(id)))
      throw new Refusal("conflict", "records.changedMeanwhile");
    const at = new Date();
    await importFiles.letRun(id, at);
    const about = { kind: "import", id: String(id) };
    await journal.audit({ actor, action: "startImport", about, at });
  });
}

/** Discards a waiting file, and with it all that is kept of it. */
export function discardImport(actor: Actor, id: number): Promise<void> {
  assertMay(actor, "importRecords");
  return inTransaction(async (stores) => {
    await waitingFile(stores, id);
    await stores.importFiles.discard(id);
    const about = { kind: "import", id: String(id) };
    await stores.journal.audit({ actor, action: "discardImport", about, at: new Date() });
  });
}

/**
 * Gives up a file that was begun: what was read of it stays at the desk and never becomes public by this
 * batch, and the same file is read from its beginning when it is given again. Refuses as a conflict what
 * is being read, and what is not to be read on.
 */
export function dropImport(actor: Actor, id: number): Promise<void> {
  assertMay(actor, "importRecords");
  return inTransaction(async ({ importBatches, journal }) => {
    const batch = await importBatches.byIdForUpdate(id);
    if (!batch) throw new Refusal("not-found", "problem.notFound");
    const state = moveBatch(batch.state, "dropped");
    if (!(await importBatches.holdRun(id))) throw new Refusal("conflict", "records.alreadyRunning");
    const at = new Date();
    await importBatches.move(id, { state, at, by: actor.account });
    await importBatches.dropUpload(id);
    const about = { kind: "import", id: String(id) };
    await journal.audit({ actor, action: "dropImport", about, at });
  });
}
