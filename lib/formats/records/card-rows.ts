import { fileLimits } from "@/lib/domain/records/record-limits";
import { cardRow } from "./card";
import { type DraftRow, refusedRow } from "./draft-row";

/** The one record of a saved page. */
export async function* cardRows(chunks: AsyncIterable<string>): AsyncGenerator<DraftRow> {
  let html = "";
  for await (const chunk of chunks) {
    html += chunk;
    if (html.length > fileLimits.card) {
      yield refusedRow({ line: 1, raw: html.slice(0, 2_000) }, "tooLong");
      return;
    }
  }
  yield cardRow(html);
}
