import { Refusal } from "@/lib/domain/refusal";
import type { SourceLanguage } from "@/lib/domain/source";

/**
 * Decodes written bytes: by their mark, by what a page says of itself, else as UTF-8, else by the
 * single-byte encoding that is usual in the language.
 */
export function decodeText(
  bytes: Uint8Array,
  language: SourceLanguage,
  declared: string | null = null,
): string {
  const encoding = markOf(bytes) ?? declared;
  const decoded = encoding === null ? null : decodedAs(bytes, encoding);
  const text = decoded ?? decodedAs(bytes, "utf-8") ?? decodedAs(bytes, usual[language]);
  if (text === null) throw new Refusal("invalid", "capture.broken");
  return text;
}

/** The encoding that a page names in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]*(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

const usual: Record<SourceLanguage, string> = {
  en: "windows-1252",
  ru: "windows-1251",
  uk: "windows-1251",
};

function markOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
