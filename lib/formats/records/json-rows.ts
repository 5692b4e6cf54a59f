import { dataoutDraft, isDataout, isNotFound } from "./dataout";
import { type DraftRow, refusedRow } from "./draft-row";
import { jsonObjects } from "./json-objects";
import { parsedObject } from "./json-value";
import { textLines } from "./text-lines";
import { isTochno, tochnoDraft } from "./tochno";

/** The records of JSON lines, one object a line. */
export async function* jsonLineRows(chunks: AsyncIterable<string>): AsyncGenerator<DraftRow> {
  for await (const { line, text: raw, tooLong } of textLines(chunks)) {
    if (raw.trim() === "") continue;
    yield tooLong ? refusedRow({ line, raw }, "tooLong") : jsonRow({ line, raw, site: null });
  }
}

/** The records of one large JSON value: a list of them, or lists by the addresses of courts. */
export async function* jsonTreeRows(chunks: AsyncIterable<string>): AsyncGenerator<DraftRow> {
  for await (const { line, raw, site, trouble } of jsonObjects(chunks))
    yield trouble ? refusedRow({ line, raw }, trouble) : jsonRow({ line, raw, site });
}

type JsonText = { line: number; raw: string; site: string | null };

/** One object's text as a row; which of the programs wrote it is told by its members. */
function jsonRow({ line, raw, site }: JsonText): DraftRow {
  const object = parsedObject(raw);
  if (object === null) return refusedRow({ line, raw }, "notJson");
  if (isNotFound(object)) return refusedRow({ line, raw }, "notFound");
  if (isDataout(object)) return { line, raw, draft: dataoutDraft(object, site) };
  if (isTochno(object)) return { line, raw, draft: tochnoDraft(object) };
  return refusedRow({ line, raw }, "notRecord");
}
