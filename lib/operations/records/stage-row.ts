import type { StagedRecord, StagedRefusal } from "@/lib/data/desk/record-staging";
import type { CourtRecord } from "@/lib/domain/records/court-record";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { isOfFuture, recordFacts } from "@/lib/domain/records/record-facts";
import type { RecordFlag } from "@/lib/domain/records/record-flags";
import { stagedKey } from "@/lib/domain/records/staged-key";
import { recordHash } from "@/lib/formats/records/record-hash";
import type { RecordContext } from "./record-context";

/** How much of a refused row is kept, in characters. */
const longestRaw = 20_000;

/** A row of a file as it is staged: a record, or its refusal. */
export type StagedRow =
  | { record: StagedRecord; refusal?: undefined }
  | { refusal: StagedRefusal; record?: undefined };

/**
 * Works out of a row what is written of it. Invented and real records never stand in one batch: a row
 * of the other kind than `synthetic` is refused.
 */
export function stageRow(
  row: ReadRow,
  synthetic: boolean | null,
  context: RecordContext,
): StagedRow {
  const { row: position, file, line } = row;
  const refuse = (key: string, values: StagedRefusal["values"]): StagedRow => ({
    refusal: { position, file, line, raw: row.raw.slice(0, longestRaw), key, values },
  });
  if (!row.record) return refuse(row.refused.key, row.refused.values);
  const { record } = row;
  if (synthetic !== null && record.synthetic !== synthetic)
    return refuse(record.synthetic ? "records.row.invented" : "records.row.real", {});
  const hash = recordHash(record);
  const { key: courtKey, court, named, settled } = context.resolve(record);
  const flags = flagsOf(record, settled, context);
  return {
    record: {
      position,
      record,
      facts: recordFacts(record, context.known.articles, context.today),
      courtKey,
      court,
      named,
      ...stagedKey(record, hash),
      hash,
      flags,
    },
  };
}

/** What is odd about a record by itself, and what only its court and the day of reading tell. */
export function flagsOf(
  record: CourtRecord,
  isSettled: boolean,
  { today }: Pick<RecordContext, "today">,
): RecordFlag[] {
  const flags = [...record.flags];
  if (isOfFuture(record, today)) flags.push("date-future");
  if (!isSettled) flags.push("court-unresolved");
  return flags;
}
