import { proposeMapping } from "@/lib/domain/records/propose-mapping";
import type { RowRefusal } from "@/lib/domain/records/read-row";
import type { ColumnMapping } from "@/lib/domain/records/record-columns";
import type { RecordFormat } from "@/lib/domain/records/record-formats";
import { tellsRecords } from "@/lib/domain/records/remembered-mapping";

type Table = { format: "otkaz-csv" | "csv"; headers: readonly string[] };

/** Which heading of a table is which column, or why the table is not read: the last part of a key. */
export type TableMapping =
  | { mapping: ColumnMapping; refused?: undefined }
  | { refused: { reason: string; values: RowRefusal["values"] }; mapping?: undefined };

type Said = {
  mapping?: ColumnMapping | null | undefined;
  format?: RecordFormat | undefined;
  /** One of several texts, whose headings nobody has looked at. */
  packed: boolean;
};

/**
 * What was chosen holds for a table that has all those headings; else they are proposed by the headings
 * of the table itself. A table of an archive in which no heading tells records is refused, and so is one
 * that has a heading twice: which of the columns is meant nobody can say.
 */
export function tableMapping({ format, headers }: Table, said: Said): TableMapping {
  const { packed } = said;
  const chosen = format === "otkaz-csv" && said.format !== "csv" ? null : (said.mapping ?? null);
  const holds = chosen !== null && missingHeading(headers, chosen) === null;
  const mapping = holds ? chosen : proposeMapping(headers);
  const heading = repeatedHeading(headers, mapping);
  if (heading !== null) return { refused: { reason: "headingTwice", values: { heading } } };
  if (packed && !tellsRecords(mapping)) return { refused: { reason: "headings", values: {} } };
  return { mapping };
}

/** A heading that is chosen and stands over several columns; null where there is none. */
function repeatedHeading(headers: readonly string[], mapping: ColumnMapping): string | null {
  const twice = Object.values(mapping).find(
    (heading) => headers.indexOf(heading) !== headers.lastIndexOf(heading),
  );
  return twice?.slice(0, 80) ?? null;
}

/** A heading that is chosen and that the table does not have; null where there is none. */
export function missingHeading(headers: readonly string[], mapping: ColumnMapping): string | null {
  return Object.values(mapping).find((heading) => !headers.includes(heading)) ?? null;
}
