import { z } from "zod";
import { safeText } from "./safe-text";

/** The longest quotation that stands behind a value, in words. */
export const longestExcerptWords = 20;

/** The context kept on either side of a quotation, in code points. */
export const excerptContext = 24;

/** The number of words in a text, counted by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * A quoted span of a capture: the exact words, a little context, and the position in code points of
 * the capture's NFC text (`start` inclusive, `end` exclusive).
 */
export const excerpt = z
  .strictObject({
    id: safeText(120),
    capture: safeText(120),
    exact: safeText(600),
    prefix: safeText(excerptContext * 2),
    suffix: safeText(excerptContext * 2),
    start: z.int().min(0),
    end: z.int().min(1),
  })
  .refine((e) => countWords(e.exact) <= longestExcerptWords, "excerpt.tooManyWords")
  .refine((e) => [...e.exact].length === e.end - e.start, "excerpt.lengthDiffers");
export type Excerpt = z.infer<typeof excerpt>;

/** The text of a capture between two positions in code points. */
export function spanOf(nfcText: string, start: number, end: number): string {
  return [...nfcText].slice(start, end).join("");
}
