import type { RowRefusal } from "@/lib/domain/records/read-row";
import type { RecordDraft } from "@/lib/domain/records/record-draft";

/** A row of one text before it is read as a record: what it prints, or why it is none. */
export type DraftRow = { line: number; raw: string } & (
  | { draft: RecordDraft; refused?: undefined }
  | { refused: RowRefusal; draft?: undefined }
);

/** A row that is no record. */
export function refusedRow(
  { line, raw }: { line: number; raw: string },
  reason: string,
  values: RowRefusal["values"] = {},
): DraftRow {
  return { line, raw, refused: { key: `records.row.${reason}`, values } };
}
