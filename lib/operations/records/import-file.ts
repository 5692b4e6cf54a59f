import type { Actor } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { recordFormats } from "@/lib/domain/records/record-formats";
import { fileDigest } from "@/lib/formats/records/file-digest";
import { readRecords } from "@/lib/formats/records/read-records";
import { assertMay } from "@/lib/policies/may";
import { type FileOnDisk, type OpenFile, openFile } from "./open-file";
import { readAsSaid } from "./read-as-said";
import { type ImportProgress, runImport } from "./run-import";
import { startImport } from "./start-import";
import { mappingOf } from "./waiting-file";

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
  const about = { fileName: file.name, fileDigest: digest, fileBytes: bytes, format: kind };
  const batch = await startImport(actor, { ...about, mapping });
  await readAsSaid(batch, opened);
  return runImport(actor, batch.id, {
    ...(size === undefined ? {} : { size }),
    ...(report ? { report } : {}),
    read: (known, after, begun) =>
      readRecords(file, {
        known,
        format: formatOf(begun, opened),
        mapping: mappingOf(begun),
        after,
      }),
  });
}

/** The format that a batch was begun with, where somebody said it. */
function formatOf({ format: begun }: ImportBatch, { format, found }: OpenFile) {
  return begun === found ? format : recordFormats.find((known) => known === begun);
}
