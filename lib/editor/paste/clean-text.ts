/** What no text of the desk may hold: controls but tab and newline, bidi overrides, heaps of accents. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|(?<=\p{M}{8})\p{M}/gu;

/** Words from elsewhere, without the characters that cannot be stored or that deceive the eye. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(/\u00ad/gu, "")
    .replace(forbidden, "")
    .normalize("NFC");
}
