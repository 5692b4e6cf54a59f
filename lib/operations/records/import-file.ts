import type { Actor } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { fileDigest } from "@/lib/formats/records/file-digest";
import { readRecords } from "@/lib/formats/records/read-records";
import { assertMay } from "@/lib/policies/may";
import { type FileOnDisk, openFile } from "./open-file";
import { type ImportProgress, runImport } from "./run-import";
import { startImport } from "./start-import";

type How = FileOnDisk & {
  size?: number | undefined;
  report?: (progress: ImportProgress) => void;
};

/**
 * Imports a file on this machine into a batch, or goes on where an earlier run over the same file
 * stopped. Refuses what `openFile`, `readRecords` and `runImport` refuse.
 */
export async function importFile(
  actor: Actor,
  { size, report, ...given }: How,
): Promise<ImportBatch> {
  assertMay(actor, "importRecords");
  const { file, kind, format, mapping } = await openFile(given);
  const { digest, bytes } = await fileDigest(file);
  const about = { fileName: file.name, fileDigest: digest, fileBytes: bytes, format: kind };
  const batch = await startImport(actor, { ...about, mapping });
  return runImport(actor, batch.id, {
    ...(size === undefined ? {} : { size }),
    ...(report ? { report } : {}),
    read: (known, after) => readRecords(file, { known, format, mapping, after }),
  });
}
