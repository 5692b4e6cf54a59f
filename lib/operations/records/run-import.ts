import { isNoRoom } from "@/lib/data/desk/no-room";
import { openLane, type RecordLane } from "@/lib/data/desk/record-lane";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { BatchCounts, ImportBatch } from "@/lib/domain/records/import-batch";
import type { KnownProvisions } from "@/lib/domain/records/known-provisions";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { finishImport } from "./finish-import";
import { type RecordContext, recordContext } from "./record-context";
import { type RunPlace, writePart } from "./write-part";

/** How far an import is: rows done, and what came of them. */
export type ImportProgress = BatchCounts & { position: number };

/** How a file is read into a batch. */
export type ImportRun = {
  /** Reads the rows of the file after so many that are done, as the batch says. */
  read: (known: KnownProvisions, after: number, batch: ImportBatch) => AsyncIterable<ReadRow>;
  /** How many rows are merged at a time. */
  size?: number;
  report?: (progress: ImportProgress) => void;
};

const usualSize = 10_000;

/**
 * Reads a file into a batch, from where an earlier run stopped, and merges it with the records of the
 * desk. Memory is bounded whatever the size of the file. Refuses what is read by somebody else now
 * ("records.alreadyRunning"); what stops it otherwise is noted with the batch, and it may be run again.
 */
export async function runImport(actor: Actor, id: number, run: ImportRun): Promise<ImportBatch> {
  assertMay(actor, "importRecords");
  const lanes: [RecordLane, RecordLane] = [await openLane(), await openLane()];
  try {
    if (!(await lanes[0].hold(id))) throw new Refusal("conflict", "records.alreadyRunning");
    const batch = await unfinished(id);
    await noting(id, async () => {
      const context = await recordContext();
      const rows = run.read(context.known, batch.position, batch)[Symbol.asyncIterator]();
      await writeAll(lanes, { batch, rows, context, run });
    });
    return await noting(id, () => finishImport(actor, id));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

type Writing = {
  batch: ImportBatch;
  rows: AsyncIterator<ReadRow>;
  context: RecordContext;
  run: ImportRun;
};

/** While one part is merged the next one is read and copied; they are merged in their order. */
async function writeAll(lanes: [RecordLane, RecordLane], { batch, rows, context, run }: Writing) {
  const { position, synthetic } = batch;
  let place: RunPlace & { isLast?: boolean } = { position, synthetic };
  let [lane, other] = lanes;
  // A connection is free again when the part before the last one is merged.
  let [before, merging] = [Promise.resolve(), Promise.resolve()];
  try {
    while (!place.isLast) {
      await before;
      const part = await writePart(lane, {
        rows,
        from: place,
        size: run.size ?? usualSize,
        context,
      });
      [before, merging] = [merging, merged(lane, { after: merging, batch: batch.id, part, run })];
      [lane, other] = [other, lane];
      place = part;
    }
    await merging;
  } finally {
    await Promise.allSettled([before, merging, rows.return?.()]);
  }
}

type Merging = {
  after: Promise<void>;
  batch: number;
  part: Awaited<ReturnType<typeof writePart>>;
  run: ImportRun;
};

function merged(lane: RecordLane, { after, batch, part, run }: Merging): Promise<void> {
  const done = (async () => {
    await after;
    const { position, flagged, flags, synthetic } = part;
    const reached = { batch, position, flagged, flags, synthetic, at: new Date() };
    const counts = await lane.merge(reached);
    run.report?.({ ...counts, position });
  })();
  // It is awaited later, and may have failed by then.
  done.catch(() => undefined);
  return done;
}

async function unfinished(id: number): Promise<ImportBatch> {
  const batch = await inTransaction(({ importBatches }) => importBatches.byId(id));
  if (!batch) throw new Refusal("not-found", "problem.notFound");
  if (batch.state !== "reading") throw new Refusal("conflict", "records.alreadyRead");
  return batch;
}

/** Notes with the batch what stops a piece of work. */
async function noting<T>(id: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const told = isNoRoom(error) ? new Refusal("unavailable", "records.noRoom") : error;
    const trouble = told instanceof Refusal ? told.key : classOf(told);
    await inTransaction(({ importBatches }) => importBatches.stopped(id, trouble, new Date()));
    throw told;
  }
}

function classOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
