import { fileLimits } from "@/lib/domain/records/record-limits";
import { Refusal } from "@/lib/domain/refusal";
import type { FoundObject, ObjectTrouble } from "./found-object";
import { hostOf } from "./host-of";

/**
 * The records in a JSON text that is one large value: the objects of a list, or of lists under the
 * addresses of courts, or a single record. Holds one object at a time, and of one that is longer than
 * `limit` characters its beginning. What stands among them and is no object is told too.
 */
export async function* jsonObjects(
  chunks: AsyncIterable<string>,
  limit: number = fileLimits.row,
): AsyncGenerator<FoundObject> {
  const scan = begunScan(limit);
  for await (const chunk of chunks)
    for (const [piece] of chunk.matchAll(structure)) {
      step(scan, piece);
      if (scan.found.length > 0) yield* scan.found.splice(0);
    }
  endScan(scan);
  yield* scan.found;
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
/** How much of the outermost object is held until it is known to be a record. */
const longestOuter = 64 * 1024;

type Level = { list: boolean; key: string };
type Held = FoundObject & { depth: number };

type Scan = {
  levels: Level[];
  /** How many levels are open beyond the deepest that is looked into. */
  beyond: number;
  line: number;
  /** The text in quotation marks that is being read, null outside of one. */
  text: string | null;
  escaped: boolean;
  /** The last text read, which is a key where a colon follows. */
  key: string;
  record: Held | null;
  /** The outermost object so far, as long as it may be a record itself. */
  outer: { raw: string; line: number } | null;
  /** What stands where an object should. */
  loose: string;
  limit: number;
  found: FoundObject[];
};

function begunScan(limit: number): Scan {
  const nothing = { text: null, escaped: false, key: "", record: null, outer: null, loose: "" };
  return { levels: [], beyond: 0, line: 1, ...nothing, limit, found: [] };
}

function step(scan: Scan, piece: string): void {
  if (piece === "\n") scan.line += 1;
  if (scan.text !== null) readText(scan, scan.text, piece);
  else readMark(scan, piece);
  if (scan.outer && scan.record === null) holdOuter(scan, scan.outer, piece);
  if (scan.record) hold(scan.record, piece, scan.limit);
  if (scan.text === null && (piece === "}" || piece === "]")) closeLevel(scan, piece === "]");
}

function readMark(scan: Scan, piece: string): void {
  if (isAmongRecords(scan)) readLoose(scan, piece);
  if (piece === '"') scan.text = "";
  else if (piece === "{" || piece === "[") openLevel(scan, piece === "[");
  else if (piece === ":") nameLevel(scan);
}

function readText(scan: Scan, text: string, piece: string): void {
  const escaped = scan.escaped;
  scan.escaped = !escaped && piece === "\\";
  if (piece === "\n") breakText(scan);
  else if (!escaped && piece === '"') {
    scan.key = text;
    scan.text = null;
    if (isAmongRecords(scan)) tell(scan, JSON.stringify(text), "notJson");
  } else if (text.length < kept) scan.text = text + piece.slice(0, kept);
}

/** No text of JSON goes over the end of a line: its mark was a slip, and the next line is read anew. */
function breakText(scan: Scan): void {
  scan.text = null;
  const { record } = scan;
  if (record === null) return;
  scan.found.push({ ...told(record), trouble: record.trouble ?? "notJson" });
  scan.record = null;
  scan.beyond = 0;
  scan.levels.length = record.depth - 1;
}

/** Whether an object that begins here is one of the outermost list, or stands alone. */
function isAmongRecords({ levels, record }: Scan): boolean {
  return (
    record === null && (levels.length === 0 || (levels.length === 1 && levels[0]?.list === true))
  );
}

/** Words and numbers between objects, each until the next comma. */
function readLoose(scan: Scan, piece: string): void {
  const isPlain = !/^[{}[\]"\\:\n]$/u.test(piece);
  const parts = (scan.loose + (isPlain ? piece : ",")).split(",");
  scan.loose = (parts.pop() ?? "").slice(0, kept);
  for (const part of parts) if (part.trim() !== "") tell(scan, part.trim(), "notJson");
}

function tell(scan: Scan, raw: string, trouble: ObjectTrouble): void {
  scan.found.push({ line: scan.line, raw: raw.slice(0, kept), site: null, trouble });
}

/** An object in a list is a record; what stands in a record is a part of it. */
function openLevel(scan: Scan, list: boolean): void {
  const { levels, record, line } = scan;
  if (levels.length >= deepest) {
    if (record === null) throw new Refusal("invalid", "records.file.deep", { line });
    record.trouble ??= "deep";
    scan.beyond += 1;
    return;
  }
  const isRecord = !list && record === null && levels.at(-1)?.list === true;
  if (levels.length === 0) scan.outer = list ? null : { raw: "", line };
  levels.push({ list, key: "" });
  if (isRecord) beginRecord(scan, "", line);
}

function nameLevel(scan: Scan): void {
  const level = scan.levels.at(-1);
  if (level) level.key = scan.key.slice(0, 300);
  if (scan.record !== null || scan.levels.length !== 1 || !recordKeys.has(scan.key)) return;
  const { raw, line } = scan.outer ?? { raw: `{${JSON.stringify(scan.key)}`, line: scan.line };
  beginRecord(scan, raw, line);
}

function beginRecord(scan: Scan, raw: string, line: number): void {
  const sites = scan.levels.map(({ key }) => hostOf(key)).filter((host) => host !== null);
  const site = sites.at(-1) ?? null;
  scan.outer = null;
  scan.record = { raw, line, depth: scan.levels.length, site, trouble: null };
}

function holdOuter(scan: Scan, outer: { raw: string }, piece: string): void {
  outer.raw += piece;
  if (outer.raw.length > longestOuter) scan.outer = null;
}

function hold(record: Held, piece: string, limit: number): void {
  if (record.trouble !== null && record.raw.length >= kept) return;
  record.raw += piece;
  if (record.raw.length <= limit) return;
  record.trouble ??= "tooLong";
  record.raw = record.raw.slice(0, kept);
}

/** Closes what the mark closes; one that closes nothing is passed over. */
function closeLevel(scan: Scan, list: boolean): void {
  const { record, levels } = scan;
  if (scan.beyond > 0) {
    scan.beyond -= 1;
    return;
  }
  const at = levels.findLastIndex((level) => level.list === list);
  if (at === -1 || (record === null && at !== levels.length - 1)) return;
  levels.length = at;
  if (record === null || levels.length >= record.depth) return;
  scan.record = null;
  scan.found.push(told(record));
}

function told({ line, raw, site, trouble }: Held): FoundObject {
  return { line, raw, site, trouble };
}

/** What is still open at the end was cut off, or is not closed by a slip. */
function endScan(scan: Scan): void {
  if (isAmongRecords(scan)) readLoose(scan, "\n");
  const { record } = scan;
  if (record) scan.found.push({ ...told(record), trouble: record.trouble ?? "unclosed" });
  else if (scan.levels.length > 0 || scan.text !== null) tell(scan, scan.text ?? "", "unclosed");
}
