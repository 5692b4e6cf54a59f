import { createHash } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { demoFile, demoRows } from "@/lib/formats/records/demo-rows";
import { assertMay } from "@/lib/policies/may";
import { type ImportProgress, type ImportRun, runImport } from "./run-import";
import { startImport } from "./start-import";

type Plan = {
  seed: number;
  count: number;
  size?: number;
  report?: (progress: ImportProgress) => void;
};

/** Invents records and imports them as a batch of their own; the same seed invents the same ones. */
export async function inventRecords(
  actor: Actor,
  { seed, count, ...run }: Plan,
): Promise<ImportBatch> {
  assertMay(actor, "importRecords");
  const courts = await inTransaction(({ recordCourts }) => recordCourts.known());
  const plan = { seed, count, courts };
  const batch = await startImport(actor, {
    fileName: `${demoFile}-${count}`,
    fileDigest: createHash("sha256").update(`${demoFile} ${seed} ${count}`).digest("hex"),
    fileBytes: 0,
    format: demoFile,
    mapping: null,
  });
  const read: ImportRun["read"] = (known, done) => later(demoRows(plan, known), done);
  return runImport(actor, batch.id, { ...run, read });
}

/** The rows after so many that are done. */
async function* later(rows: AsyncIterable<ReadRow>, done: number) {
  for await (const row of rows) if (row.row > done) yield row;
}
