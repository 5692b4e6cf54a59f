import { apostrophes, fold } from "./fold";

/** A word of a text: as it was written, as it is compared, and where it stands in UTF-16 units. */
export type Word = { text: string; folded: string; start: number; end: number };

/** The longest word that is told from others, in letters; what is beyond is not read. */
const longestWord = 60;

const aWord = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${apostrophes}][\\p{L}\\p{M}]+)*`,
  "gu",
);
const possessive = new RegExp(`[${apostrophes}]s$`, "iu");

/** The words of a text in their order: letters and digits, with apostrophes between letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(aWord)) {
    const whole = match[0];
    const folded = fold([...whole.replace(possessive, "")].slice(0, longestWord).join(""));
    const plain = folded.replace(/[^\p{L}\p{N}]/gu, "");
    if (plain === "") continue;
    words.push({
      text: whole,
      folded: plain,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return words;
}

/** A word with a capital letter that does not begin a sentence: a name, a town, an institution. */
export function isNameLike({ text, start }: Word, whole: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  const beforeIt = whole.slice(Math.max(0, start - 4), start);
  return !/(?:^|[.!?…:\n])["«»“”'’(\s]*$/u.test(beforeIt);
}
