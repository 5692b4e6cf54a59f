import type { RefusedRow } from "@/lib/data/desk/import-batch-store";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { AuditLine } from "@/lib/domain/audit";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import {
  type BatchView,
  batchView,
  type ForeignRecords,
  type WaitingView,
} from "@/lib/domain/records/import-views";
import { headingSignature } from "@/lib/domain/records/propose-mapping";
import { Refusal } from "@/lib/domain/refusal";
import { fileKind } from "@/lib/formats/records/file-kind";
import { readRecords } from "@/lib/formats/records/read-records";
import type { RecordFile } from "@/lib/formats/records/record-file";
import { assertMay, may } from "@/lib/policies/may";
import { previewRows } from "./preview-rows";
import { recordContext } from "./record-context";
import { mappingOf } from "./waiting-file";
import { withStops } from "./with-stops";

/** How many refused rows stand on the page of an import, and how many lines of its history. */
const shownRows = 100;
const shownLines = 50;

/** An import that was begun: what came of it, and what this actor may do about it. */
export type ImportView = {
  batch: BatchView;
  refusedRows: Pick<RefusedRow, "file" | "line" | "raw" | "key" | "values">[];
  unsettled: number;
  foreign: ForeignRecords | null;
  history: (Pick<AuditLine, "alias" | "action"> & { at: string })[];
  mayGoOn: boolean;
  mayDrop: boolean;
  mayPublish: boolean;
};

/** An import: one that waits is looked at with its first rows. Refuses as not found what there is not. */
export async function showImport(
  actor: Actor,
  id: string,
): Promise<{ waiting: WaitingView } | { begun: ImportView }> {
  assertMay(actor, "seeRecords");
  const { batch, view, file } = await inTransaction(async (stores) => loaded(stores, id));
  if (file) return { waiting: await waitingView(batch, view, file) };
  return { begun: await inTransaction((stores) => begunView(stores, actor, { batch, view })) };
}

async function loaded(stores: Stores, given: string) {
  const id = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  const found = await stores.importBatches.byId(id);
  const [batch] = await withStops(stores, found ? [found] : []);
  if (!batch) throw new Refusal("not-found", "problem.notFound");
  const bytes = batch.state === "waiting" ? await stores.importFiles.bytesOf(id) : null;
  const begun = batch.by === null ? null : await stores.accounts.byId(batch.by);
  const file: RecordFile | null = bytes && { name: batch.fileName, bytes };
  return { batch, view: batchView(batch, begun?.alias ?? null), file };
}

async function waitingView(
  batch: ImportBatch,
  view: BatchView,
  file: RecordFile,
): Promise<WaitingView> {
  const context = await recordContext();
  const mapping = mappingOf(batch);
  const read = readRecords(file, { known: context.known, mapping });
  const kind = await fileKind(file);
  return inTransaction(async ({ importFiles, reference }) => ({
    batch: view,
    ...(await previewRows(read, context, await reference.courtNames())),
    columns:
      kind?.format === "csv"
        ? {
            headers: kind.headers,
            chosen: mapping ?? {},
            remembered: (await importFiles.remembered(headingSignature(kind.headers))) !== null,
          }
        : null,
    again: await importFiles.sameFile(batch.fileDigest, batch.id),
  }));
}

type Begun = { batch: ImportBatch; view: BatchView };

async function begunView(
  { audit, importBatches, importFiles, recordWeights }: Stores,
  actor: Actor,
  { batch, view }: Begun,
): Promise<ImportView> {
  const { id, state, trouble } = batch;
  const all = { who: null, action: null, from: null, to: null };
  const place = { first: 0, count: shownLines };
  const lines = await audit.page({ ...all, kind: "import", subject: String(id) }, place);
  const stopped = state === "reading" && trouble !== null && may(actor, "importRecords");
  return {
    batch: view,
    refusedRows: await importBatches.refusedAfter(id, 0, shownRows),
    unsettled: await recordWeights.unsettledIn(id),
    foreign: await recordWeights.foreignIn(id),
    history: lines.map(({ alias, action, at }) => ({ alias, action, at: at.toISOString() })),
    mayGoOn: stopped && (await importFiles.isKept(id)),
    mayDrop: stopped,
    mayPublish: may(actor, "publishRecords"),
  };
}
