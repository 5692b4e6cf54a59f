import { conceptsIn, conceptsOfArticle } from "./concepts";
import { cleaned } from "./fold";
import type { Known } from "./known";
import { askedNameTerms } from "./name-terms";
import { provisionTerms, withPlainDigits } from "./provision-tokens";
import { type ReadAsMeant, readAsMeant } from "./read-as-meant";
import { type Parts, takeApart } from "./take-apart";
import { termOf } from "./term";
import type { Asked, Understood } from "./understood";
import { type Word, wordsOf } from "./words";

/** The longest query that is read, in code points; what is beyond is not read. */
export const longestQuery = 300;

/** The most things that one query may ask for. */
const mostAsked = 24;

/** A term of no word: what is neither letters nor digits asks for nothing that there is. */
const standsNowhere = "qznowhere0";

/** A misprint of 332 that stands in the press; there is a like article, on another matter. */
const misprints: ReadonlyMap<string, string> = new Map([["322", "332"]]);

/**
 * Takes a query apart: provisions in any usual spelling, phrases that stand for a concept, names in
 * any script, and words. `known` tells what stands in public: a word is asked as what it is there,
 * words that stand nowhere are left out where others do, and what was typed with the other keyboard
 * layout, or misspelt, is read as what was meant. Never throws, whatever was typed.
 */
export async function understand(typed: string, known: Known): Promise<Understood> {
  const text = cleaned(typed, longestQuery);
  const plain = withPlainDigits(text);
  const read = await readAsMeant(plain, known);
  const parts = takeApart(read.text);
  const there = await known.among(termsOf(parts));
  const asked = askedOf(parts, there, read);
  return {
    text,
    asked: asked.slice(0, mostAsked),
    phrases: parts.phrases,
    refused: [...new Set(parts.refused.flatMap((word) => refusedTerms(word, there)))],
    insteadOf: read.text === plain ? null : { typed: text, read: read.text },
  };
}

function termsOf(parts: Parts): string[] {
  return [
    ...parts.provisions.flatMap(provisionTerms),
    ...parts.concepts.flatMap(({ terms }) => terms),
    ...[...misprints.values()].flatMap(conceptsOfArticle),
    ...[...parts.words, ...parts.refused, ...parts.stopped].flatMap((word) => [
      termOf(word.folded),
      ...articleTerm(word),
      ...askedNameTerms(word.text),
    ]),
  ];
}

type Place = Asked & { known: boolean };

/** What is asked for. What stands nowhere is left out, unless nothing that is asked for stands anywhere. */
function askedOf(
  parts: Parts,
  there: ReadonlySet<string>,
  { text, completions }: ReadAsMeant,
): Asked[] {
  const all = [
    ...parts.provisions.flatMap((one) => provisionAsked(one, there)),
    ...parts.concepts.map((one) => conceptAsked(one, there)),
    ...parts.words.map((word) => wordAsked(word, there, completions)),
  ];
  const places =
    all.length > 0 || parts.phrases.length > 0
      ? all
      : parts.stopped.map((word) => wordAsked(word, there, completions));
  const standing = places.filter((place) => place.known);
  const isAnything = places.length + parts.phrases.length + parts.refused.length > 0;
  if (!isAnything && text !== "") return [{ shown: text, kind: "word", terms: [standsNowhere] }];
  return distinct(standing.length > 0 ? standing : places);
}

/** What was said twice is asked once. */
function distinct(places: readonly Place[]): Asked[] {
  const byTerms = new Map(
    places.map(({ known: _, ...asked }) => [asked.terms.join(" "), asked] as const),
  );
  return [...byTerms.values()];
}

/** A part of an article is asked as itself and as its article: the article alone comes after it. */
function provisionAsked(
  { article, part, shown }: Parts["provisions"][number],
  there: ReadonlySet<string>,
): Place[] {
  const misprinted = misprintAsked(article, shown, there);
  const asWritten = provisionTerms({ article, part }).map(
    (term): Place => ({ shown, kind: "provision", terms: [term], known: there.has(term) }),
  );
  return misprinted ? [misprinted, ...asWritten.filter(({ known }) => known)] : asWritten;
}

function misprintAsked(article: string, shown: string, there: ReadonlySet<string>): Place | null {
  const meant = misprints.get(article);
  if (!meant) return null;
  const terms = conceptsOfArticle(meant);
  return { shown, kind: "concept", terms, known: terms.some((term) => there.has(term)) };
}

/** The term of a number that may be that of an article: asked as one where some document has it. */
function articleTerm({ folded }: Word): string[] {
  return /^[1-3]\d\d$/.test(folded) ? provisionTerms({ article: folded, part: null }) : [];
}

function conceptAsked(
  { shown, terms, words }: Parts["concepts"][number],
  there: ReadonlySet<string>,
): Place {
  const standing = terms.filter((term) => there.has(term));
  const [only, ...more] = words;
  const literal = only && more.length === 0 && standing.length === 0 ? [termOf(only.folded)] : [];
  return {
    shown,
    kind: "concept",
    terms: standing.length > 0 ? standing : [...terms, ...literal],
    known: standing.length > 0,
  };
}

function wordAsked(
  word: Word,
  there: ReadonlySet<string>,
  completions: ReadonlyMap<string, readonly string[]>,
): Place {
  const shown = word.text;
  const article = articleTerm(word).filter((term) => there.has(term));
  if (article.length > 0) return { shown, kind: "provision", terms: article, known: true };
  const misprinted = misprintAsked(word.folded, shown, there);
  if (misprinted) return misprinted;
  const own = termOf(word.folded);
  const names = askedNameTerms(word.text).filter((term) => there.has(term));
  const isWord = there.has(own);
  const completed = completions.get(word.folded) ?? [];
  if (names.length > 0 && (!isWord || /^\p{Lu}/u.test(word.text)))
    return { shown, kind: "name", terms: [...new Set([...names, ...completed])], known: true };
  if (isWord) return { shown, kind: "word", terms: [own, ...names], known: true };
  return {
    shown,
    kind: "word",
    terms: completed.length > 0 ? completed : [own],
    known: completed.length > 0,
  };
}

/** A refused word takes out all that it stands for: a concept, a provision, else the word or name. */
function refusedTerms(word: Word, there: ReadonlySet<string>): readonly string[] {
  const own = termOf(word.folded);
  const article = articleTerm(word).filter((term) => there.has(term));
  if (article.length > 0) return article;
  const alone = wordsOf(word.text);
  const concept = conceptsIn(alone, { text: word.text, asked: true }).flatMap(({ terms }) => terms);
  if (concept.length > 0) return [own, ...concept];
  return there.has(own) ? [own] : [own, ...askedNameTerms(word.text)];
}
