import { inTransaction } from "@/lib/data/desk/transaction";
import { type Actor, operator } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { Refusal } from "@/lib/domain/refusal";
import { readRecords } from "@/lib/formats/records/read-records";
import { runImport } from "./run-import";
import { howToRead } from "./waiting-file";

/** Rows that are merged at a time: few enough that somebody who looks sees them grow. */
const partRows = 2000;

/** What interrupts a run when the server stops; it is taken up again at the next start. */
class Interrupted extends Error {
  override name = "Interrupted";
}

/**
 * Reads the files that were handed in and begun, one after the other, each from where it was left;
 * answers how many came to their end. What stops a file is noted with its batch and shown there.
 */
export async function readHandedIn(signal: AbortSignal): Promise<number> {
  let read = 0;
  for (const id of await inTransaction(({ importFiles }) => importFiles.toRead())) {
    if (signal.aborted) return read;
    if (await readOne(id, signal)) read += 1;
  }
  return read;
}

async function readOne(id: number, signal: AbortSignal): Promise<boolean> {
  const { batch, bytes } = await inTransaction(async ({ importBatches, importFiles }) => ({
    batch: await importBatches.byId(id),
    bytes: await importFiles.bytesOf(id),
  }));
  if (!batch || !bytes) return false;
  try {
    await run(batch, { bytes, signal });
    return true;
  } catch (error) {
    await afterTrouble(id, { error, signal });
    return false;
  }
}

type Reading = { bytes: Uint8Array; signal: AbortSignal };

function run(batch: ImportBatch, { bytes, signal }: Reading): Promise<ImportBatch> {
  // Who began it may have left since: the program itself reads, in their name.
  const actor: Actor = { ...operator, account: batch.by };
  const file = { name: batch.fileName, bytes };
  return runImport(actor, batch.id, {
    size: partRows,
    read: (known, after) =>
      untilAborted(readRecords(file, { known, ...howToRead(batch), after }), signal),
  });
}

async function* untilAborted(rows: AsyncIterable<ReadRow>, signal: AbortSignal) {
  for await (const row of rows) {
    if (signal.aborted) throw new Interrupted();
    yield row;
  }
}

/** An interruption is no trouble; what was noted with the batch is dealt with; anything else is thrown. */
async function afterTrouble(
  id: number,
  { error, signal }: { error: unknown; signal: AbortSignal },
) {
  if (error instanceof Refusal && error.key === "records.alreadyRunning") return;
  const stopped = await inTransaction(async ({ importBatches, importFiles }) => {
    const batch = await importBatches.byIdForUpdate(id);
    if (batch?.state !== "reading" || batch.trouble === null) return false;
    if (signal.aborted) await importFiles.letRun(id, new Date());
    return true;
  });
  if (!stopped) throw error;
}
