import type { Language } from "@/lib/domain/language";
import { stopWords } from "./stop-words";
import { termOf } from "./term";
import { isNameLike, wordsOf } from "./words";

/** A text as its words: under each term how often it stands there, and one way in which it is written. */
export type CountedWords = ReadonlyMap<string, { times: number; shown: string }>;

/** A word by which a text differs from others; the greater its weight, the more it tells. */
export type TellingWord = { term: string; shown: string; weight: number };

/** How much of a text's words are compared. */
const mostTelling = 40;
const shortestWord = 5;

const alphabets: Record<Language, RegExp> = {
  en: /^\p{Script=Latin}+$/u,
  ru: /^\p{Script=Cyrillic}+$/u,
};

/**
 * What a text of a language tells with: without the words of quotations in others, without numbers,
 * names (whatever once has a capital letter within a sentence), and words that stand in every text.
 */
export function countedWords(text: string, lang: Language): CountedWords {
  const words = wordsOf(text);
  const names = new Set(words.filter((word) => isNameLike(word, text)).map(({ folded }) => folded));
  const counted = new Map<string, { times: number; shown: string }>();
  for (const { text: written, folded } of words) {
    if (names.has(folded) || !tellsSomething(folded, lang)) continue;
    const term = termOf(folded);
    const known = counted.get(term);
    if (known) known.times += 1;
    else counted.set(term, { times: 1, shown: written.toLowerCase() });
  }
  return counted;
}

function tellsSomething(folded: string, lang: Language): boolean {
  return folded.length >= shortestWord && alphabets[lang].test(folded) && !stopWords.has(folded);
}

/**
 * The words that tell most of a text, the most telling first: those that stand in it often and in few
 * other texts (tf-idf, K. Spärck Jones 1972). `texts` says in how many of `all` texts a term stands;
 * what stands in no text but its own finds nothing and is left out.
 */
export function tellingWords(
  words: CountedWords,
  { texts, all, own }: { texts: ReadonlyMap<string, number>; all: number; own: number },
): TellingWord[] {
  const telling = [...words].flatMap(([term, { times, shown }]) => {
    const among = texts.get(term) ?? 0;
    const weight = (1 + Math.log(times)) * Math.log(all / Math.max(among, 1));
    return among > own && weight > 0 ? [{ term, shown, weight }] : [];
  });
  return telling.sort(byWeight).slice(0, mostTelling);
}

function byWeight(a: TellingWord, b: TellingWord): number {
  return b.weight - a.weight || (a.term < b.term ? -1 : 1);
}

/** The words that another text shares, and how like it is: 1 where it has all of them. */
export function likeness(telling: readonly TellingWord[], other: CountedWords) {
  const shared = telling.filter(({ term }) => other.has(term));
  return { shared, share: sumOf(shared) / (sumOf(telling) || 1) };
}

function sumOf(words: readonly TellingWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
