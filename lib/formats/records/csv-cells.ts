import { parse } from "csv-parse/sync";

/** The cells of one row of a table; null where its quotation marks make no sense. */
export function csvCells(raw: string, delimiter: string): string[] | null {
  if (!raw.includes('"')) return raw.split(delimiter);
  try {
    const rows: string[][] = parse(raw, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}
