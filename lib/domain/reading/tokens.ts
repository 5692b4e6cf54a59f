/** A word, a number or a sign of a text, folded for reading; positions are those of the text. */
export type Token = { text: string; start: number; end: number };

const days = "\\d{1,2}(?<sign>[./-])\\d{1,2}\\k<sign>\\d{2,4}(?!\\d)";
/** A day before the end of a span that alone tells the year: «28.09–02.10.2022». */
const daysBefore = `\\d{1,2}\\.\\d{1,2}(?=\\.?\\s?[-–—]\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;
const isoDays = "\\d{4}-(?:\\d{2}-\\d{2}|0\\d|1[0-2])(?![\\d-])";
const numbers = "\\d+(?:[.,]\\d+)?";
const rest = "\\p{L}+|[^\\s]";

const plain = new RegExp(`${numbers}|${rest}`, "gu");
const dated = new RegExp(`${isoDays}|${days}|${daysBefore}|\\d+|${rest}`, "gu");

/** The tokens of a text in which quantities are looked for: `5,5` and `2.1` are one number. */
export function tokensOf(text: string): Token[] {
  return split(text, plain);
}

/** The tokens of a text in which dates are looked for: `07.04.2023` and `2023-04` are one. */
export function dateTokensOf(text: string): Token[] {
  return split(text, dated);
}

function split(text: string, pattern: RegExp): Token[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower case, ё as е, one kind of dash: what people do not type the same way twice. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[‐‑‒–—−]/gu, "-");
}

/** The position after a phrase of several words that stands at `at`, the longest first; else null. */
export function afterPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: readonly string[],
): number | null {
  const lengths = phrases.flatMap((phrase) => {
    const words = phrase.split(" ");
    return words.every((word, index) => tokens[at + index]?.text === word) ? [words.length] : [];
  });
  return lengths.length > 0 ? at + Math.max(...lengths) : null;
}

/** The position after a phrase where it stands at `at`, else `at` itself. */
export function skip(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  return afterPhrase(tokens, at, phrases) ?? at;
}
