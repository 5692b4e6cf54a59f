import type { CourtRecord } from "@/lib/domain/records/court-record";
import type { KnownProvisions } from "@/lib/domain/records/known-provisions";
import { readRecord } from "@/lib/domain/records/read-record";
import type { ReadRow, RowPlace } from "@/lib/domain/records/read-row";
import type { ColumnMapping } from "@/lib/domain/records/record-columns";
import type { RecordFormat } from "@/lib/domain/records/record-formats";
import { Refusal } from "@/lib/domain/refusal";
import { cardRows } from "./card-rows";
import { type DraftRow, refusedRow } from "./draft-row";
import { jsonLineRows, jsonTreeRows } from "./json-rows";
import { type Member, members } from "./members";
import { type Recognised, recognise } from "./recognise";
import type { RecordFile } from "./record-file";
import { type TableMapping, tableMapping } from "./table-mapping";
import { tableRows } from "./table-rows";
import { textChunks } from "./text-chunks";
import { tochnoCsvRows } from "./tochno-csv-rows";
import { withHead } from "./with-head";

export type ReadOptions = {
  known: KnownProvisions;
  /** What somebody says the file is, where its content is not to decide. */
  format?: RecordFormat | undefined;
  /** Which heading is which column; where none is given, the headings propose one. */
  mapping?: ColumnMapping | null | undefined;
  /** How many rows are done already and are passed over unread. */
  after?: number | undefined;
};

/**
 * Reads a file of court records row by row, whatever its format, packed or not; the memory it takes
 * does not grow with the file. A row that is no record is yielded with the reason. Refuses, as
 * `Refusal`, a file that is nothing known, a broken archive and one that unpacks into too much.
 */
export async function* readRecords(
  file: RecordFile,
  options: ReadOptions,
): AsyncGenerator<ReadRow> {
  let row = 0;
  let texts = 0;
  for await (const member of members(file)) {
    texts += 1;
    for await (const draft of draftsOf(member, options, member.name !== file.name)) {
      row += 1;
      if (row > (options.after ?? 0))
        yield readDraft(draft, { row, file: member.name }, options.known);
    }
  }
  if (texts === 0) throw new Refusal("invalid", "records.file.empty", { file: file.name });
}

/** The rows of one text. What lies in an archive and is nothing known is a refused row of it. */
async function* draftsOf(
  member: Member,
  options: ReadOptions,
  packed: boolean,
): AsyncGenerator<DraftRow> {
  const { head, all, close } = await withHead(member.bytes);
  const known = recognise(head);
  const table = known && "headers" in known ? tableMapping(known, { ...options, packed }) : null;
  const isRead = known && known.format !== "archive" && isSaid(known.format, options.format);
  if (isRead && !table?.refused) {
    yield* rowsOf(textChunks(all), known, table?.mapping ?? {});
    return;
  }
  await close();
  const refused = isRead
    ? tableRefusal(member.name, table?.refused)
    : whyUnread(known, member.name, options.format);
  if (!packed) throw refused;
  const reason = refused.key.replace(/^.*\./u, "");
  yield refusedRow({ line: 1, raw: "" }, reason, refused.values);
}

function tableRefusal(file: string, refused: TableMapping["refused"]): Refusal {
  const { reason, values } = refused ?? { reason: "headings", values: {} };
  return new Refusal("invalid", `records.file.${reason}`, { file, ...values });
}

/** Why a text is not read: it is an archive in one, nothing known, or not what it is said to be. */
function whyUnread(
  known: Recognised | null,
  file: string,
  said: RecordFormat | undefined,
): Refusal {
  if (known === null) return new Refusal("invalid", "records.file.unknownFormat", { file });
  if (known.format === "archive") return new Refusal("invalid", "records.file.nested", { file });
  const values = { file, found: known.format, said: said ?? "" };
  return new Refusal("invalid", "records.file.otherFormat", values);
}

const alike: readonly (readonly RecordFormat[])[] = [
  ["tochno-json", "dataout-json"],
  ["otkaz-csv", "csv"],
];

/** Whether a file is what it is said to be; the two kinds of JSON and of tables are alike. */
function isSaid(found: RecordFormat, said: RecordFormat | undefined): boolean {
  if (said === undefined || said === found) return true;
  return alike.some((formats) => formats.includes(said) && formats.includes(found));
}

type Known = Exclude<Recognised, { format: "archive" }>;

function rowsOf(
  chunks: AsyncIterable<string>,
  known: Known,
  mapping: ColumnMapping,
): AsyncIterable<DraftRow> {
  if (known.format === "card") return cardRows(chunks);
  if (known.format === "tochno-csv") return tochnoCsvRows(chunks);
  if ("lines" in known) return known.lines ? jsonLineRows(chunks) : jsonTreeRows(chunks);
  return tableRows(chunks, { delimiter: known.delimiter, mapping });
}

function readDraft(row: DraftRow, at: Omit<RowPlace, "line">, known: KnownProvisions): ReadRow {
  const place = { ...at, line: row.line, raw: row.raw };
  if (row.refused) return { ...place, refused: row.refused };
  const record = readRecord(row.draft, known, { file: at.file, line: row.line });
  if (isEmpty(record)) return { ...place, refused: { key: "records.row.notRecord", values: {} } };
  return { ...place, record: /[\0\uFFFD]/u.test(row.raw) ? damaged(record) : record };
}

/** A row with neither number nor court nor day tells of no case. */
function isEmpty({ uid, caseNumber, courtRaw, received, decided }: CourtRecord): boolean {
  return [uid, caseNumber, courtRaw, received, decided].every((value) => value === null);
}

/** Signs that could not be decoded stand in the row: its words are not as the court printed them. */
function damaged(record: CourtRecord): CourtRecord {
  return { ...record, flags: [...record.flags, "text-damaged"] };
}
