import { docx, type MediaType } from "@/lib/domain/media-type";
import { Refusal } from "@/lib/domain/refusal";
import { archiveEntries } from "./sniff-zip";

/** How far into a text its first tag may stand, in characters. */
const opening = 4096;

/**
 * The type of a file by what it holds; no name and no word of whoever sent it is asked for. Refuses
 * what is not kept, and what could be taken for two things at once.
 */
export function sniff(bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw new Refusal("invalid", "capture.empty");
  const type = signed(bytes) ?? written(bytes);
  if (!type) throw new Refusal("invalid", "capture.unknownType");
  return type;
}

function signed(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp";
  if (ascii(bytes, 0, 5) === "%PDF-") return pdf(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return wordDocument(bytes);
  return null;
}

/** A PDF ends as one: what is hung on behind it makes it something else too. */
function pdf(bytes: Uint8Array): MediaType {
  const end = ascii(bytes, Math.max(0, bytes.length - 1024), bytes.length);
  if (!end.includes("%%EOF")) throw new Refusal("invalid", "capture.broken");
  if (hasArchive(bytes)) throw new Refusal("invalid", "capture.twoFilesInOne");
  return "application/pdf";
}

function wordDocument(bytes: Uint8Array): MediaType | null {
  const names = archiveEntries(bytes).map((entry) => entry.name);
  const isWord = names.includes("[Content_Types].xml") && names.includes("word/document.xml");
  if (!isWord) return null;
  if (
    names.some((name) => /vbaProject|vbaData|\.bin$/i.test(name) && !/printerSettings/i.test(name))
  )
    throw new Refusal("invalid", "capture.macros");
  return docx;
}

/** Words, not other bytes: what begins like a page is one; other markup is not kept. */
function written(bytes: Uint8Array): MediaType | null {
  if (!isWritten(bytes)) return null;
  const text = beginning(bytes);
  const body = text.replace(/^(\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*/u, "");
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(body)) return "text/html";
  if (
    /^<(\?xml|!doctype|!entity|svg|math|rss|feed|[a-z]+:)/i.test(body) ||
    text.trimStart().startsWith("<?xml")
  )
    return null;
  if (hasArchive(bytes)) throw new Refusal("invalid", "capture.twoFilesInOne");
  return "text/plain";
}

/** The first characters, of whichever encoding: every second byte of UTF-16 is left out. */
function beginning(bytes: Uint8Array): string {
  return ascii(bytes, 0, opening)
    .replaceAll("\u0000", "")
    .replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff]+/u, "");
}

/** No byte that no text has, but for the empty halves of UTF-16 behind its mark. */
function isWritten(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return !bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

/** An archive is found by its end: it may stand behind anything. */
function hasArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 66_000)));
  return tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
