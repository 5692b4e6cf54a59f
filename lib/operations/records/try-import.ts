import type { Actor } from "@/lib/domain/actor";
import { readRecords } from "@/lib/formats/records/read-records";
import { assertMay } from "@/lib/policies/may";
import { assertTells, type FileOnDisk, openFile } from "./open-file";
import { recordContext } from "./record-context";
import { stageRow } from "./stage-row";

/** What an import of a file would find; how many rows are refused for which reason, and flagged. */
export type TriedImport = {
  rows: number;
  format: string;
  synthetic: boolean | null;
  refused: Record<string, number>;
  flags: Record<string, number>;
};

/** Reads a file to its end without writing anything. Refuses what `importFile` refuses. */
export async function tryImport(actor: Actor, given: FileOnDisk): Promise<TriedImport> {
  assertMay(actor, "importRecords");
  const opened = await openFile(given);
  assertTells(opened);
  const { file, kind, format, mapping } = opened;
  const context = await recordContext();
  const tried: TriedImport = { rows: 0, format: kind, synthetic: null, refused: {}, flags: {} };
  for await (const row of readRecords(file, { known: context.known, format, mapping })) {
    tried.rows = row.row;
    const { record, refusal } = stageRow(row, tried.synthetic, context);
    if (refusal) raise(tried.refused, refusal.key);
    else tried.synthetic ??= record.record.synthetic;
    for (const flag of record?.flags ?? []) raise(tried.flags, flag);
  }
  return tried;
}

function raise(counts: Record<string, number>, key: string) {
  counts[key] = (counts[key] ?? 0) + 1;
}
