import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { fileDigest } from "@/lib/formats/records/file-digest";
import { readRecords } from "@/lib/formats/records/read-records";
import { assertMay } from "@/lib/policies/may";
import { assertTells, type FileOnDisk, openFile } from "./open-file";
import { readAsSaid } from "./read-as-said";
import { type ImportProgress, runImport } from "./run-import";
import { startImport } from "./start-import";
import { howToRead } from "./waiting-file";

type How = FileOnDisk & {
  size?: number | undefined;
  report?: (progress: ImportProgress) => void;
};

/**
 * Imports a file on this machine into a batch, or goes on where an earlier run over the same file
 * stopped, by the columns of that run. Refuses what `openFile`, `readRecords`, `readAsSaid` and
 * `runImport` refuse.
 */
export async function importFile(
  actor: Actor,
  { size, report, ...given }: How,
): Promise<ImportBatch> {
  assertMay(actor, "importRecords");
  const opened = await openFile(given);
  const { file, kind, mapping } = opened;
  const { digest, bytes } = await fileDigest(file);
  // What is read on has the columns of its beginning, whatever the headings propose.
  const begun = await inTransaction(({ importBatches }) => importBatches.unfinished(digest));
  if (begun === null || opened.chosen !== null) assertTells(opened);
  const about = { fileName: file.name, fileDigest: digest, fileBytes: bytes, format: kind };
  const said = opened.format ?? null;
  const batch = await startImport(actor, { ...about, said, mapping });
  await readAsSaid(batch, opened);
  return runImport(actor, batch.id, {
    ...(size === undefined ? {} : { size }),
    ...(report ? { report } : {}),
    // What is written to the file meanwhile is no part of the batch, which is known by the digest.
    read: (known, after, now) =>
      readRecords({ ...file, size: bytes }, { known, ...howToRead(now), after }),
  });
}
