import { fileLimits } from "@/lib/domain/records/record-limits";
import { Refusal } from "@/lib/domain/refusal";
import { hostOf } from "./host-of";

/** An object of a larger JSON text; `site` is the address of the court among the keys above it. */
export type FoundObject = { line: number; raw: string; site: string | null; tooLong: boolean };

/**
 * The records in a JSON text that is one large value: the objects of a list, or of lists under the
 * addresses of courts, or a single record. Holds one object at a time, and of one that is longer than
 * `limit` characters its beginning.
 */
export async function* jsonObjects(
  chunks: AsyncIterable<string>,
  limit: number = fileLimits.row,
): AsyncGenerator<FoundObject> {
  const scan: Scan = { levels: [], line: 1, text: null, escaped: false, key: "", record: null };
  for await (const chunk of chunks)
    for (const [piece] of chunk.matchAll(structure)) {
      const found = step(scan, piece, limit);
      if (found) yield found;
    }
}

/** The marks of the structure one by one, and the plain runs between them whole. */
const structure = /[{}[\]"\\:\n]|[^{}[\]"\\:\n]+/gu;

/** Members by which the outermost object is a record itself and no list of courts. */
const recordKeys: ReadonlySet<string> = new Set([
  "case_found",
  "case_text",
  "metadata",
  "cui",
  "CUI",
  "caseNumber",
]);

const kept = 2_000;
const deepest = 200;

type Level = { list: boolean; key: string };
type Held = { raw: string; line: number; depth: number; site: string | null; tooLong: boolean };

type Scan = {
  levels: Level[];
  line: number;
  /** The text in quotation marks that is being read, null outside of one. */
  text: string | null;
  escaped: boolean;
  /** The last text read, which is a key where a colon follows. */
  key: string;
  record: Held | null;
};

function step(scan: Scan, piece: string, limit: number): FoundObject | null {
  if (piece === "\n") scan.line += 1;
  if (scan.text !== null) readText(scan, scan.text, piece);
  else if (piece === '"') scan.text = "";
  else if (piece === "{" || piece === "[") openLevel(scan, piece === "[");
  else if (piece === ":") nameLevel(scan);
  if (scan.record) hold(scan.record, piece, limit);
  return scan.text === null && (piece === "}" || piece === "]") ? closeLevel(scan) : null;
}

function readText(scan: Scan, text: string, piece: string): void {
  const escaped = scan.escaped;
  scan.escaped = !escaped && piece === "\\";
  if (!escaped && piece === '"') {
    scan.key = text;
    scan.text = null;
  } else if (text.length < kept) scan.text = text + piece.slice(0, kept);
}

/** An object in a list is a record; what stands in a record is a part of it. */
function openLevel(scan: Scan, list: boolean): void {
  if (scan.levels.length >= deepest) throw new Refusal("invalid", "records.file.deep");
  const isRecord = !list && scan.record === null && scan.levels.at(-1)?.list === true;
  scan.levels.push({ list, key: "" });
  if (isRecord) scan.record = begun(scan, "");
}

function nameLevel(scan: Scan): void {
  const level = scan.levels.at(-1);
  if (level) level.key = scan.key.slice(0, 300);
  if (scan.record === null && scan.levels.length === 1 && recordKeys.has(scan.key))
    scan.record = begun(scan, `{${JSON.stringify(scan.key)}`);
}

function begun({ levels, line }: Scan, raw: string): Held {
  const sites = levels.map(({ key }) => hostOf(key)).filter((host) => host !== null);
  return { raw, line, depth: levels.length, site: sites.at(-1) ?? null, tooLong: false };
}

function hold(record: Held, piece: string, limit: number): void {
  if (record.tooLong) return;
  record.raw += piece;
  if (record.raw.length <= limit) return;
  record.tooLong = true;
  record.raw = record.raw.slice(0, kept);
}

function closeLevel(scan: Scan): FoundObject | null {
  const { record, levels } = scan;
  levels.pop();
  if (record === null || levels.length >= record.depth) return null;
  scan.record = null;
  return { line: record.line, raw: record.raw, site: record.site, tooLong: record.tooLong };
}
