import { conceptsIn } from "./concepts";
import { type FoundProvision, provisionsIn } from "./provision-tokens";
import { stopWords } from "./stop-words";
import { termOf } from "./term";
import { type Word, wordsOf } from "./words";

/** A query in its parts, before it is known which of them stand in any document. */
export type Parts = {
  phrases: string[][];
  refused: Word[];
  provisions: (FoundProvision & { shown: string })[];
  concepts: { shown: string; terms: readonly string[]; words: Word[] }[];
  words: Word[];
  stopped: Word[];
};

const quoted = /"([^"]*)"|«([^»]*)»|[“„”]([^“”„"]*)[“”]/gu;
const refusing = /(?<=^|\s)[-−–](?=[\p{L}\p{N}])\S+/gu;

/** Takes a query apart: phrases in quotation marks, refused words, provisions, concepts, words. */
export function takeApart(text: string): Parts {
  const phrases: string[][] = [];
  const withoutPhrases = text.replace(quoted, (whole, ...groups) => {
    const inner = groups.slice(0, 3).find((group) => typeof group === "string") ?? "";
    phrases.push(wordsOf(inner).map((word) => termOf(word.folded)));
    return " ".repeat(whole.length);
  });
  const refused: Word[] = [];
  const wanted = withoutPhrases.replace(refusing, (whole) => {
    refused.push(...wordsOf(whole));
    return " ".repeat(whole.length);
  });
  const provisions = provisionsIn(wanted);
  const plain = provisions.reduce(blanked, wanted);
  const words = wordsOf(plain);
  const spans = conceptsIn(words, { text: plain, asked: true });
  const free = words.filter((_, at) => spans.every(({ from, to }) => at < from || to <= at));
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    refused,
    provisions: provisions.map((one) => ({ ...one, shown: wanted.slice(one.start, one.end) })),
    concepts: spans.map(({ from, to, terms }) => ({
      shown: plain.slice(words[from]?.start, words[to - 1]?.end),
      terms,
      words: words.slice(from, to),
    })),
    words: free.filter((word) => !isLight(word)),
    stopped: free.filter(isLight),
  };
}

/** A word that says nothing by itself: a frequent one, or a letter, as what is left of `337-й`. */
function isLight({ folded }: Word): boolean {
  return stopWords.has(folded) || /^\p{L}$/u.test(folded);
}

function blanked(text: string, { start, end }: FoundProvision): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
