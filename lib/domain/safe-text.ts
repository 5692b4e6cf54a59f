import { z } from "zod";

/** C0 and C1 controls but tab and newline, bidi overrides and isolates, and the byte-order mark. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** More accents on a letter than any script has: a heap of them covers the lines above and below. */
const heaped = /(?<=\p{M}{8})\p{M}+/gu;

/** True where the text holds no lone surrogate, so that it can be written as UTF-8 without loss. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/**
 * Text that PostgreSQL, JSON and a page can all hold unharmed: well-formed, NFC, without control
 * characters and bidi overrides, of at most `max` UTF-16 units. Of accents in a heap the first remain.
 */
export function safeText(max: number) {
  return z
    .string()
    .max(max, "text.tooLong")
    .refine(isWellFormed, "text.malformed")
    .refine((text) => !forbidden.test(text), "text.forbiddenCharacter")
    .transform((text) => text.normalize("NFC").replace(heaped, ""));
}

/** A short text of one line: a name, a label, a title. At most 300 UTF-16 units, never empty. */
export const lineText = safeText(300)
  .refine((text) => text.trim() !== "", "text.empty")
  .refine((text) => !/[\t\n]/.test(text), "text.forbiddenCharacter");

/** A text without what `safeText` refuses, for words that somebody types or pastes; never longer. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(forbidden, "gu"), "").replace(/\p{Surrogate}/gu, "");
}
