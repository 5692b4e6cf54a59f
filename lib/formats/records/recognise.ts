import { recordColumns } from "@/lib/domain/records/record-columns";
import { archiveKind } from "./archive-kind";
import { encodingOf } from "./encoding";
import { parsedObject } from "./json-value";
import { endsQuoted } from "./quoted";
import { tableHeaders } from "./table-rows";
import { tochnoColumns } from "./tochno";

/** What a text is by its beginning. `lines` says that each line of it is an object of its own. */
export type Recognised =
  | { format: "tochno-json" | "dataout-json"; lines: boolean }
  | { format: "tochno-csv" }
  | { format: "card" }
  | { format: "otkaz-csv" | "csv"; delimiter: string; headers: string[] }
  | { format: "archive" };

/** Tells by its content, not by its name, what a text is; null where it is nothing known. */
export function recognise(head: Uint8Array): Recognised | null {
  if (archiveKind(head)) return { format: "archive" };
  const text = new TextDecoder(encodingOf(head)).decode(head, { stream: true });
  const begins = text.trimStart();
  if (/^<(?:!doctype|!--|html|head|body|div|table|\?xml|meta)/iu.test(begins))
    return { format: "card" };
  if (/^[{[]/u.test(begins) || hasRecordLine(begins)) return recogniseJson(begins);
  return recogniseTable(begins);
}

function recogniseJson(text: string): Recognised {
  const isDataout = /"(?:case_found|case_text|uid_2)"\s{0,9}:/u.test(text);
  const format = isDataout ? "dataout-json" : "tochno-json";
  if (text.startsWith("[")) return { format, lines: false };
  return { format, lines: hasRecordLine(text) || isLongLine(text) };
}

/** Members of which a record has one at least, whichever of the programs wrote it. */
const members = ["cui", "CUI", "caseNumber", "metadata", "case_found"];

/** Whether one of the first lines is a record, whatever stands above it. */
function hasRecordLine(text: string): boolean {
  return text.split(lineEnd, 20).some((line) => isRecordLine(line.trim()));
}

function isRecordLine(line: string): boolean {
  const object = line.startsWith("{") ? parsedObject(line) : null;
  return object !== null && members.some((key) => key in object);
}

/** A first line that goes beyond the head is a record if its first member is one of a record. */
function isLongLine(text: string): boolean {
  const begins =
    /^\{\s?"(?:cui|CUI|id|region|instance|name|caseNumber|case_text|case_found|metadata)"/u.test(
      text,
    );
  return begins && !/[\r\n]/u.test(text);
}

function recogniseTable(text: string): Recognised | null {
  const lines = text.replace(/^sep=.\r?\n/iu, "").split(lineEnd, mostHeadingLines);
  const [first = ""] = lines;
  if (isTochno(first)) return { format: "tochno-csv" };
  if (/[\0\uFFFD]/u.test(first)) return null;
  // One column may be all that our own table has.
  if (telling.includes(first.trim()))
    return { format: "otkaz-csv", delimiter: ",", headers: [first.trim()] };
  const { sign: delimiter, count } = [";", ",", "\t", "|"]
    .map((sign) => ({ sign, count: first.split(sign).length }))
    .reduce((best, next) => (next.count > best.count ? next : best));
  if (count < 2) return null;
  const headers = tableHeaders(headingRow(lines, delimiter), delimiter);
  return { format: formatOf(headers), delimiter, headers };
}

const lineEnd = /\r\n?|\n/u;
const telling = ["uid", "case_number"];
/** Over how many lines the headings may run, within quotation marks. */
const mostHeadingLines = 50;

function headingRow(lines: readonly string[], delimiter: string): string {
  let quoted = false;
  const count = lines.findIndex((line) => {
    quoted = endsQuoted(line, delimiter, quoted);
    return !quoted;
  });
  return lines.slice(0, count === -1 ? 1 : count + 1).join("\n");
}

function isTochno(first: string): boolean {
  const headings = first.split(";");
  return headings.length === tochnoColumns.length && /^\W?id;region;instance;/u.test(first);
}

/** Ours has only our headings, and one of the two by which a record is told. */
function formatOf(headers: readonly string[]): "otkaz-csv" | "csv" {
  const ours: ReadonlySet<string> = new Set(recordColumns);
  const isOurs = headers.every((name) => ours.has(name));
  const tells = telling.some((name) => headers.includes(name));
  return isOurs && tells ? "otkaz-csv" : "csv";
}
