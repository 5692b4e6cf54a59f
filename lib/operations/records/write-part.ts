import type { RecordLane } from "@/lib/data/desk/record-lane";
import { recordLine, refusedLine } from "@/lib/data/desk/record-staging";
import type { ReadRow } from "@/lib/domain/records/read-row";
import type { RecordContext } from "./record-context";
import { stageRow } from "./stage-row";

/** Where a run stands: how many rows are done, and which kind of records the batch holds. */
export type RunPlace = { position: number; synthetic: boolean | null };

/** A part of a file that was copied: where the run stands after it, and what was odd in it. */
export type CopiedPart = RunPlace & {
  flagged: number;
  flags: Record<string, number>;
  isLast: boolean;
};

type Part = { rows: AsyncIterator<ReadRow>; from: RunPlace; size: number; context: RecordContext };

/** Copies the next rows of a file, `size` of them at most, to the staging table of a connection. */
export async function writePart(lane: RecordLane, part: Part): Promise<CopiedPart> {
  const copied: CopiedPart = { ...part.from, flagged: 0, flags: {}, isLast: false };
  const copy = await lane.begin();
  try {
    for (let n = 0; n < part.size; n++) {
      const next = await part.rows.next();
      if (next.done) {
        copied.isLast = true;
        break;
      }
      await copy.write(lineOf(next.value, copied, part.context));
    }
    await copy.end();
  } catch (error) {
    copy.abandon();
    throw error;
  }
  return copied;
}

/** The next row as a line of the staging table; counts it in `copied`. */
function lineOf(row: ReadRow, copied: CopiedPart, context: RecordContext): string {
  copied.position = row.row;
  const { record, refusal } = stageRow(row, copied.synthetic, context);
  if (refusal) return refusedLine(refusal);
  copied.synthetic ??= record.record.synthetic;
  if (record.flags.length > 0) copied.flagged += 1;
  for (const flag of record.flags) copied.flags[flag] = (copied.flags[flag] ?? 0) + 1;
  return recordLine(record);
}
