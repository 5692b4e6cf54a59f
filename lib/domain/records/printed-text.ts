import type { Printed } from "./record-draft";

/** What scrapers and courts write for "nothing here". */
const nothing: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "null",
  "undefined",
  "None",
  "NULL",
]);

/**
 * A printed text on one line: composed, with plain spaces, without control signs; null where there
 * is none. No longer than `max` characters; whether something was cut is told by `wasCut`.
 */
export function printedText(value: Printed, max: number): string | null {
  if (value === null || value === undefined) return null;
  const text = oneLine(value.length > max * 4 ? value.slice(0, max * 4) : value);
  if (nothing.has(text)) return null;
  return text.length > max ? wholeSigns(text.slice(0, max)).trimEnd() : text;
}

/** Whether `printedText` would leave out the end of a text. */
export function wasCut(value: Printed, max: number): boolean {
  if (value === null || value === undefined || value.length <= max) return false;
  return value.length > max * 4 || oneLine(value).length > max;
}

const plain = /^[!-~А-яЁё№«»]+(?: [!-~А-яЁё№«»]+)*$/;

function oneLine(value: string): string {
  if (value.length < 200 && plain.test(value)) return value;
  return value
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Z}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, " ")
    .trim();
}

/** A cut may fall within a sign of two units; half of it is no text that a database takes. */
function wholeSigns(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, "");
}
