import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import { fileNameOf } from "@/lib/domain/records/file-name";
import { type ColumnMapping, recordColumns } from "@/lib/domain/records/record-columns";
import { type RecordFormat, recordFormats } from "@/lib/domain/records/record-formats";
import { tellsRecords } from "@/lib/domain/records/remembered-mapping";
import { Refusal } from "@/lib/domain/refusal";
import { type FileKind, fileKind } from "@/lib/formats/records/file-kind";
import type { RecordFile } from "@/lib/formats/records/record-file";
import { missingHeading, tableMapping } from "@/lib/formats/records/table-mapping";
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
  file: RecordFile & { path: string };
  kind: string;
  format: RecordFormat | undefined;
  mapping: ColumnMapping | null;
  /** Which heading is which column, where somebody said it. */
  chosen: ColumnMapping | null;
};

const givenMapping = z.partialRecord(z.enum(recordColumns), z.string().min(1).max(4000));

/**
 * Looks at a file before it is read. Refuses what is nothing known, a format, a mapping or a heading that
 * there is not, and a table that has a heading twice.
 */
export async function openFile({
  path,
  format: said,
  mapping: given,
}: FileOnDisk): Promise<OpenFile> {
  const file = { name: fileNameOf(basename(path)), path };
  const format = said === undefined ? undefined : formatOf(said);
  const kind = await kindOf(file);
  const isTable = kind.format === "csv" || format === "csv";
  const chosen = given === undefined ? null : mappingOf(given);
  const mapping = isTable
    ? (chosen ?? (await inTransaction((stores) => mappingFor(stores, kind))))
    : null;
  if ("headers" in kind) assertHeadings(file.name, kind, { format, mapping });
  return { file, kind: format ?? kind.format, format, mapping, chosen };
}

async function kindOf(file: RecordFile & { path: string }): Promise<FileKind> {
  const size = await sizeOf(file.path);
  if (size === null) throw new Refusal("invalid", "records.file.notThere", { file: file.path });
  const kind = await fileKind(file);
  if (kind !== null) return kind;
  const key = size === 0 ? "records.file.empty" : "records.file.unknownFormat";
  throw new Refusal("invalid", key, { file: file.name });
}

type Headed = Extract<FileKind, { headers: string[] }>;

function assertHeadings(
  file: string,
  kind: Headed,
  said: Pick<OpenFile, "format" | "mapping">,
): void {
  const heading = said.mapping && missingHeading(kind.headers, said.mapping);
  if (heading)
    throw new Refusal("invalid", "records.mapping.missing", { heading: heading.slice(0, 80) });
  const { refused } = tableMapping(kind, { ...said, packed: false });
  if (refused)
    throw new Refusal("invalid", `records.file.${refused.reason}`, { file, ...refused.values });
}

/** Refuses a table in which no column tells records. */
export function assertTells({ mapping }: Pick<OpenFile, "mapping">): void {
  if (mapping && !tellsRecords(mapping)) throw new Refusal("invalid", "records.mapping.needed");
}

/** How many bytes a file has; null where there is none. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
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
