import { recordColumns } from "@/lib/domain/records/record-columns";
import { archiveKind } from "./archive-kind";
import { encodingOf } from "./encoding";
import { parsedObject } from "./json-value";
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
  if (/^[{[]/u.test(begins)) return recogniseJson(begins);
  return recogniseTable(begins);
}

function recogniseJson(text: string): Recognised {
  const isDataout = /"(?:case_found|case_text|uid_2)"\s{0,9}:/u.test(text);
  const lines = text.split("\n", 20).some((line) => isRecordLine(line.trim()));
  return { format: isDataout ? "dataout-json" : "tochno-json", lines: lines || isLongLine(text) };
}

/** Members of which a record has one at least, whichever of the programs wrote it. */
const members = ["cui", "CUI", "caseNumber", "metadata", "case_found"];

function isRecordLine(line: string): boolean {
  const object = line.startsWith("{") ? parsedObject(line) : null;
  return object !== null && members.some((key) => key in object);
}

/** A first line that goes beyond the head is a record if its first member is one of a record. */
function isLongLine(text: string): boolean {
  const begins = /^\{\s?"(?:cui|CUI|id|region|case_text|case_found|metadata)"/u.test(text);
  return begins && !text.includes("\n");
}

function recogniseTable(text: string): Recognised | null {
  const [first = ""] = text.split(/\r?\n/u, 1);
  if (isTochno(first)) return { format: "tochno-csv" };
  const delimiter = [";", ",", "\t", "|"]
    .map((sign) => ({ sign, count: first.split(sign).length }))
    .reduce((best, next) => (next.count > best.count ? next : best));
  if (delimiter.count < 2 || /[\0\uFFFD]/u.test(first)) return null;
  const headers = tableHeaders(first, delimiter.sign);
  return { format: formatOf(headers), delimiter: delimiter.sign, headers };
}

function isTochno(first: string): boolean {
  const headings = first.split(";");
  return headings.length === tochnoColumns.length && /^\W?id;region;instance;/u.test(first);
}

/** Ours has only our headings, and one of the two by which a record is told. */
function formatOf(headers: readonly string[]): "otkaz-csv" | "csv" {
  const ours: ReadonlySet<string> = new Set(recordColumns);
  const isOurs = headers.every((name) => ours.has(name));
  const tells = headers.includes("uid") || headers.includes("case_number");
  return isOurs && tells ? "otkaz-csv" : "csv";
}
