import { type DraftRow, refusedRow } from "./draft-row";
import { textLines } from "./text-lines";
import { tochnoColumns, tochnoRowDraft } from "./tochno";

/** The records of a table of SUDRF Scraper: a heading, then one record a line, parted by semicolons. */
export async function* tochnoCsvRows(chunks: AsyncIterable<string>): AsyncGenerator<DraftRow> {
  for await (const { line, text: raw, tooLong } of textLines(chunks)) {
    if (line === 1 || raw.trim() === "") continue;
    yield tooLong ? refusedRow({ line, raw }, "tooLong") : rowOf(line, raw);
  }
}

function rowOf(line: number, raw: string): DraftRow {
  const cells = raw.split(";");
  if (cells.length === tochnoColumns.length) return { line, raw, draft: tochnoRowDraft(cells) };
  const values = { found: cells.length, expected: tochnoColumns.length };
  return refusedRow({ line, raw }, "columns", values);
}
