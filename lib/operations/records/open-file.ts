import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import { fileNameOf } from "@/lib/domain/records/file-name";
import { type ColumnMapping, recordColumns } from "@/lib/domain/records/record-columns";
import { type RecordFormat, recordFormats } from "@/lib/domain/records/record-formats";
import { tellsRecords } from "@/lib/domain/records/remembered-mapping";
import { Refusal } from "@/lib/domain/refusal";
import { fileKind } from "@/lib/formats/records/file-kind";
import type { RecordFile } from "@/lib/formats/records/record-file";
import { mappingFor } from "./mapping-for";

/** A file on this machine, and what its reader says about it. */
export type FileOnDisk = {
  path: string;
  /** One of `recordFormats`, where the content is not to decide. */
  format?: string | undefined;
  /** For each of our columns the heading of the table; not checked yet. */
  mapping?: unknown;
};

/** A file that is known to hold records, and how it is read. */
export type OpenFile = {
  file: RecordFile;
  kind: string;
  format: RecordFormat | undefined;
  mapping: ColumnMapping | null;
  /** What its content tells that it is, whatever somebody says. */
  found: RecordFormat;
  /** Which heading is which column, where somebody said it. */
  chosen: ColumnMapping | null;
};

const givenMapping = z.partialRecord(z.enum(recordColumns), z.string().min(1).max(4000));

/**
 * Looks at a file before it is read. Refuses what is nothing known, a format or a mapping that there is
 * not, and a table in which no column tells records.
 */
export async function openFile({
  path,
  format: said,
  mapping: given,
}: FileOnDisk): Promise<OpenFile> {
  const file = { name: fileNameOf(basename(path)), path };
  const format = said === undefined ? undefined : formatOf(said);
  if (!(await isFile(path))) throw new Refusal("invalid", "records.file.notThere", { file: path });
  const kind = await fileKind(file);
  if (kind === null)
    throw new Refusal("invalid", "records.file.unknownFormat", { file: file.name });
  const isTable = kind.format === "csv" || format === "csv";
  const chosen = given === undefined ? null : mappingOf(given);
  const mapping = isTable
    ? (chosen ?? (await inTransaction((stores) => mappingFor(stores, kind))))
    : null;
  if (mapping && !tellsRecords(mapping)) throw new Refusal("invalid", "records.mapping.needed");
  return { file, kind: format ?? kind.format, format, mapping, found: kind.format, chosen };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function formatOf(said: string): RecordFormat {
  const format = recordFormats.find((known) => known === said);
  if (!format)
    throw new Refusal("invalid", "records.noSuchFormat", { formats: recordFormats.join(", ") });
  return format;
}

function mappingOf(given: unknown): ColumnMapping {
  const parsed = givenMapping.safeParse(given);
  if (!parsed.success) throw new Refusal("invalid", "records.mapping.unknown");
  return parsed.data;
}
