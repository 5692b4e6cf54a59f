import type { ColumnMapping } from "@/lib/domain/records/record-columns";
import { fileLimits } from "@/lib/domain/records/record-limits";
import { csvCells } from "./csv-cells";
import { type CsvLine, csvLines } from "./csv-lines";
import { type DraftRow, refusedRow } from "./draft-row";
import { mappedDraft } from "./mapped-draft";

export type Table = { delimiter: string; mapping: ColumnMapping };

/** The records of a table whose headings are mapped to our columns; the first row is the heading. */
export async function* tableRows(
  chunks: AsyncIterable<string>,
  { delimiter, mapping }: Table,
): AsyncGenerator<DraftRow> {
  let headers: string[] | null = null;
  for await (const row of csvLines(chunks, delimiter)) {
    if (row.raw.trim() === "") continue;
    // Excel's own line above the headings, which names the delimiter.
    if (headers === null && /^sep=.$/iu.test(row.raw)) continue;
    if (headers === null) headers = tableHeaders(row.raw, delimiter);
    else yield rowOf(row, { delimiter, mapping, headers });
  }
}

/** The headings of a table by its first row. */
export function tableHeaders(raw: string, delimiter: string): string[] {
  return (csvCells(raw, delimiter) ?? []).slice(0, fileLimits.columns).map((name) => name.trim());
}

type Headed = Table & { headers: readonly string[] };

function rowOf(row: CsvLine, { delimiter, mapping, headers }: Headed): DraftRow {
  if (row.trouble !== null) return refusedRow(row, row.trouble);
  const cells = csvCells(row.raw, delimiter);
  if (cells === null) return refusedRow(row, "quotes");
  while (cells.length > headers.length && cells.at(-1) === "") cells.pop();
  const values = { found: cells.length, expected: headers.length };
  if (cells.length !== headers.length) return refusedRow(row, "columns", values);
  const draft = mappedDraft((column) => {
    const heading = mapping[column];
    return heading === undefined ? null : (cells[headers.indexOf(heading)] ?? null);
  });
  return { line: row.line, raw: row.raw, draft };
}
