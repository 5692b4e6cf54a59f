import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { recordFormats } from "./record-formats";

/**
 * What can become of a batch of records: handed in and waiting to be looked at, read, given up before
 * the end of its file, merged at the desk, public, taken back.
 */
export const batchStates = ["waiting", "reading", "dropped", "merged", "public", "undone"] as const;
export type BatchState = (typeof batchStates)[number];

const count = z.int().min(0);

/** How many records of a file are new, changed since an earlier batch, known as they are, or refused. */
export const batchCounts = z.object({
  added: count,
  changed: count,
  same: count,
  refused: count,
  /** How many bear at least one flag. */
  flagged: count,
});
export type BatchCounts = z.infer<typeof batchCounts>;

/** A run over one file of court records, as the desk sees it. */
export const importBatch = batchCounts.extend({
  id: z.int(),
  state: z.enum(batchStates),
  /** The class of the error that stopped it, or the key of a refusal; null while all is well. */
  trouble: z.string().nullable(),
  fileName: z.string(),
  fileDigest: z.string(),
  fileBytes: z.int(),
  /** What the first text in it is read as; `said` only where somebody said that all are of a format. */
  format: z.string(),
  said: z.enum(recordFormats).nullable(),
  mapping: z.record(z.string(), z.string()).nullable(),
  /** Invented records; null before the first one is read. */
  synthetic: z.boolean().nullable(),
  /** How many records of the file are done. */
  position: z.int(),
  /** How many records bear each flag. */
  flags: z.record(z.string(), count),
  /** The account that began it; null for the operator. */
  by: z.string().nullable(),
  startedAt: z.date(),
  movedAt: z.date(),
  mergedAt: z.date().nullable(),
  publishedAt: z.date().nullable(),
  undoneAt: z.date().nullable(),
});
export type ImportBatch = z.infer<typeof importBatch>;

const allowedNext: Record<BatchState, readonly BatchState[]> = {
  waiting: ["reading"],
  reading: ["merged", "dropped"],
  dropped: [],
  merged: ["public"],
  public: ["undone"],
  undone: ["public"],
};

/** The next state of a batch. Refuses as a conflict what cannot become of it. */
export function moveBatch(state: BatchState, next: BatchState): BatchState {
  if (!allowedNext[state].includes(next))
    throw new Refusal("conflict", `records.cannotBecome.${next}`, { state });
  return next;
}
