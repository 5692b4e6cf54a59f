import type { LocalText } from "@/lib/domain/local-text";
import type { BatchCounts, BatchState, ImportBatch } from "./import-batch";
import type { RecordColumn } from "./record-columns";

/** What a batch is said to be: one that stopped is told from one that is being read. */
export type ShownState = BatchState | "stopped";

/** A batch as a list shows it; `by` is an alias, null for the operator, moments are ISO. */
export type BatchRow = BatchCounts & {
  id: number;
  state: ShownState;
  fileName: string;
  format: string;
  synthetic: boolean | null;
  position: number;
  by: string | null;
  startedAt: string;
};

/** A batch with all that is known of it. */
export type BatchView = BatchRow & {
  trouble: string | null;
  fileDigest: string;
  fileBytes: number;
  movedAt: string;
  mergedAt: string | null;
  publishedAt: string | null;
  undoneAt: string | null;
  flags: readonly (readonly [flag: string, records: number])[];
};

/** A printed text beside what it was understood as; either may be missing. */
export type Understood = { printed: string | null; meant: string | null };

/** What would become of one row of a file: days are ISO, results and instances are codes. */
export type PreviewRow = {
  row: number;
  file: string;
  line: number;
  raw: string;
  refused: { key: string; values: Readonly<Record<string, string | number>> } | null;
  record: PreviewRecord | null;
};

/** A record as it would be kept, to be compared with what is printed. */
export type PreviewRecord = {
  synthetic: boolean;
  court: { printed: string | null; name: LocalText | null };
  instance: string | null;
  uid: Understood & { ok: boolean };
  number: Understood;
  received: Understood;
  decided: Understood;
  result: Understood;
  persons: { name: string | null; hidden: boolean; articles: Understood[] }[];
  flags: readonly string[];
};

/** A waiting file that is looked at: its first rows, and the columns of a table of unknown headings. */
export type WaitingView = {
  batch: BatchView;
  rows: PreviewRow[];
  /** Why it cannot be read at all. */
  trouble: PreviewRow["refused"];
  columns: {
    headers: readonly string[];
    chosen: Partial<Record<RecordColumn, string>>;
    remembered: boolean;
  } | null;
  /** Other batches made of this very file. */
  again: readonly number[];
};

/** How many records a batch tells of, and how many of them courts of no concern have. */
export type ForeignRecords = { records: number; foreign: number };

/** What publishing a batch, or taking it back, changes for the public. */
export type BatchWeight = {
  /** Records of which no other public batch tells. */
  alone: number;
  /** Records of which the next older public batch tells something else. */
  differing: number;
  /** Records whose court nobody has settled. */
  unsettled: number;
  foreign: ForeignRecords | null;
  /** The first and the last day of receipt. */
  from: string | null;
  to: string | null;
  /** How many records are public now, of the same kind: real or invented. */
  now: number;
};

/** Makes a batch fit to be shown. */
export function batchRow(batch: ImportBatch, by: string | null): BatchRow {
  const { id, fileName, format, synthetic, position, startedAt } = batch;
  const { added, changed, same, refused, flagged } = batch;
  const counts = { added, changed, same, refused, flagged };
  const state = batch.state === "reading" && batch.trouble !== null ? "stopped" : batch.state;
  const started = startedAt.toISOString();
  return { ...counts, id, state, fileName, format, synthetic, position, by, startedAt: started };
}

/** The same with everything; flags come in the order of how often they are. */
export function batchView(batch: ImportBatch, by: string | null): BatchView {
  const { trouble, fileDigest, fileBytes, movedAt, mergedAt, publishedAt, undoneAt } = batch;
  return {
    ...batchRow(batch, by),
    trouble,
    fileDigest,
    fileBytes,
    movedAt: movedAt.toISOString(),
    mergedAt: mergedAt?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    flags: Object.entries(batch.flags).sort(([, a], [, b]) => b - a),
  };
}

/** A name that is settled: `court` and `name` are null for a court of no concern, `by` for the operator. */
export type SettledCourt = {
  key: string;
  raw: string;
  court: string | null;
  name: LocalText | null;
  records: number;
  by: string | null;
  at: string;
};
