import { createHash } from "node:crypto";
import { type Actor, operator } from "@/lib/domain/actor";
import type { ReadRow } from "@/lib/domain/records/read-row";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { runImport } from "@/lib/operations/records/run-import";
import { type GivenFile, startImport } from "@/lib/operations/records/start-import";
import { rowsOf } from "@/tests/fixtures/court-records";

type How = { actor?: Actor; size?: number; name?: string };

/** An invented file of this content. */
export function aFile(content: string, fileName = "invented.ndjson"): GivenFile {
  return {
    fileName,
    fileDigest: createHash("sha256").update(content).digest("hex"),
    fileBytes: content.length,
    format: "tochno-json",
    mapping: null,
  };
}

/** Imports rows as a file of their own; answers the batch. */
export async function importRows(rows: readonly ReadRow[], how: How = {}) {
  const { actor = operator, size = 7, name } = how;
  const batch = await startImport(actor, aFile(JSON.stringify(rows), name));
  return runImport(actor, batch.id, { read: (_, after) => eachOf(rows.slice(after)), size });
}

/** Imports records that sources print so. */
export function importRecords(drafts: readonly RecordDraft[], how: How = {}) {
  return importRows(rowsOf(drafts), how);
}

async function* eachOf(rows: readonly ReadRow[]) {
  yield* rows;
}
