import type { LocalText } from "@/lib/domain/local-text";
import type { CourtRecord, RecordDay, RecordPerson } from "@/lib/domain/records/court-record";
import type { PreviewRecord, PreviewRow, Understood } from "@/lib/domain/records/import-views";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { recordFacts } from "@/lib/domain/records/record-facts";
import { Refusal } from "@/lib/domain/refusal";
import type { RecordContext } from "./record-context";
import { flagsOf } from "./stage-row";

/** How many rows are looked at before a file is begun. */
const looked = 20;

/** The longest row that is shown as it stands, in characters. */
const longestRaw = 2000;

export type Preview = { rows: PreviewRow[]; trouble: PreviewRow["refused"] };

/** Courts by their codes, in both languages. */
export type CourtNames = ReadonlyMap<string, LocalText>;

/** The first rows of a file as they would be kept, or why it cannot be read at all. */
export async function previewRows(
  read: AsyncIterable<ReadRow>,
  context: RecordContext,
  courts: CourtNames,
): Promise<Preview> {
  const rows: PreviewRow[] = [];
  try {
    for await (const row of read) {
      rows.push(shownRow(row, context, courts));
      if (rows.length === looked) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { rows, trouble: { key: error.key, values: error.values } };
  }
  return { rows, trouble: null };
}

function shownRow(read: ReadRow, context: RecordContext, courts: CourtNames): PreviewRow {
  const { row, file, line, record } = read;
  const raw = read.raw.slice(0, longestRaw);
  const place = { row, file, line, raw, refused: read.refused ?? null };
  return { ...place, record: record ? shownRecord(record, context, courts) : null };
}

function shownRecord(
  record: CourtRecord,
  { known, resolve, today }: RecordContext,
  courts: CourtNames,
): PreviewRecord {
  const { court, settled } = resolve(record);
  const { courtRaw, courtHints, uid, caseNumber } = record;
  return {
    synthetic: record.synthetic,
    court: {
      printed: courtRaw ?? courtHints.host,
      name: court === null ? null : (courts.get(court) ?? null),
    },
    instance: record.instance,
    uid: { printed: uid?.raw ?? null, meant: uid?.normal ?? null, ok: uid?.ok ?? true },
    number: { printed: caseNumber?.raw ?? null, meant: caseNumber?.normal ?? null },
    received: dayShown(record.received),
    decided: dayShown(record.decided),
    result: {
      printed: record.result.raw,
      meant: recordFacts(record, known.articles, today).result,
    },
    persons: record.persons.map(personShown),
    flags: flagsOf(record, settled, { today }),
  };
}

function dayShown(date: RecordDay | null): Understood {
  return { printed: date?.raw ?? null, meant: date?.day ?? null };
}

function personShown({ nameRaw, hidden, articles }: RecordPerson) {
  return {
    name: nameRaw,
    hidden,
    articles: articles.map(({ raw, provision, article }) => ({
      printed: raw,
      meant: provision ?? article,
    })),
  };
}
