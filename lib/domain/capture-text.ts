import { Refusal } from "./refusal";

/** The longest text of one capture, in code points: some three hundred pages. */
export const longestCaptureText = 1_000_000;

/** What no column, page or quotation can hold: see safe-text. Tab and line feed stay. */
const unheld =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|(?<=\p{M}{8})\p{M}/gu;

/**
 * The text of a capture as it is held, in which the positions of excerpts count: NFC, lines ended by
 * a line feed, without characters that cannot be quoted. Refuses one that is too long.
 */
export function heldText(raw: string): string {
  const text = raw
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll(unheld, "")
    .normalize("NFC");
  if (codePointsIn(text) > longestCaptureText)
    throw new Refusal("too-large", "capture.textTooLong", { max: longestCaptureText });
  return text;
}

/** The length of a text in code points. */
export function codePointsIn(text: string): number {
  let length = 0;
  for (const _point of text) length++;
  return length;
}
