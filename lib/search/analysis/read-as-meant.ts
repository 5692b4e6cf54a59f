import { conceptsIn, conceptWords } from "./concepts";
import { distance } from "./distance";
import { otherLayout } from "./keyboard";
import type { Known } from "./known";
import { askedNameTerms } from "./name-terms";
import { provisionsIn } from "./provision-tokens";
import { stem } from "./stem";
import { stopWords } from "./stop-words";
import { takeApart } from "./take-apart";
import { termOf } from "./term";
import { type Word, wordsOf } from "./words";

/**
 * A query as it was meant. `completions` are the terms by which a word is asked besides its own: those
 * of the words of which the last is a beginning, and of the word that one was perhaps to be.
 */
export type ReadAsMeant = { text: string; completions: ReadonlyMap<string, readonly string[]> };

/** At most so many words of a query are looked up by how they are spelt. */
const mostMisspelt = 6;
/** At most so many words are proposed for a beginning. */
const mostCompletions = 12;

/**
 * Reads a query as it was meant. What stands nowhere as typed is read by the other keyboard layout
 * where it stands somewhere so; the last word may be the beginning of one; what is left is read as
 * the nearest word that stands in public.
 */
export async function readAsMeant(typed: string, known: Known): Promise<ReadAsMeant> {
  const text = await inRightLayout(typed, known);
  const { misspelt, names } = await notWords(text, known);
  const completions = new Map<string, readonly string[]>();
  for (const name of names.slice(-mostMisspelt)) {
    const word = await nearest(name, known);
    if (word !== null) completions.set(name.folded, await standingTerms([word], known));
  }
  let read = text;
  // From the last to the first, so that what is put in moves nothing that is still to be read.
  for (const word of misspelt.slice(-mostMisspelt).reverse()) {
    const begun = word.end === text.length ? await completionsOf(word, known) : [];
    if (begun.length > 0) completions.set(word.folded, begun);
    else read = replaced(read, word, await nearest(word, known));
  }
  return { text: read, completions };
}

/**
 * What stands nowhere, and what stands somewhere only as the sound of a name though it is written
 * like a word: a doubled letter sounds the same.
 */
async function notWords(text: string, known: Known): Promise<{ misspelt: Word[]; names: Word[] }> {
  const words = takeApart(text).words.filter((word) => /\p{L}/u.test(word.text));
  const there = await known.among(words.flatMap(termsOfWord));
  const isName = (word: Word) => stands(word, there) && !there.has(termOf(word.folded));
  return {
    misspelt: words.filter((word) => !stands(word, there)),
    names: words.filter((word) => isName(word) && /^\p{Ll}/u.test(word.text)),
  };
}

function termsOfWord({ folded, text }: Word): string[] {
  return [termOf(folded), ...askedNameTerms(text)];
}

function stands(word: Word, there: ReadonlySet<string>): boolean {
  return termsOfWord(word).some((term) => there.has(term));
}

function replaced(text: string, word: Word, meant: string | null): string {
  return meant === null ? text : text.slice(0, word.start) + meant + text.slice(word.end);
}

async function inRightLayout(typed: string, known: Known): Promise<string> {
  const whole = otherLayout(typed);
  if (provisionsIn(whole).length > provisionsIn(typed).length) return whole;
  const chunks = typed.split(/(\s+)/u);
  const candidates = chunks.filter((chunk) =>
    [chunk, otherLayout(chunk)].flatMap(wordsOf).some(isLong),
  );
  const terms = candidates.flatMap((chunk) => [chunk, otherLayout(chunk)].flatMap(termsOfChunk));
  const there = await known.among(terms);
  return chunks
    .map((chunk) => (isInOtherLayout(chunk, there) ? otherLayout(chunk) : chunk))
    .join("");
}

function termsOfChunk(chunk: string): string[] {
  return wordsOf(chunk).flatMap(termsOfWord);
}

function isLong({ folded }: Word): boolean {
  return /\p{L}{3}/u.test(folded);
}

function isInOtherLayout(chunk: string, there: ReadonlySet<string>): boolean {
  const swapped = wordsOf(otherLayout(chunk));
  // Some keys are a letter in one layout and a comma or full stop in the other: `h.,by` is a name.
  if (!/\p{L}/u.test(chunk) || !swapped.some(isLong)) return false;
  return !isUnderstood(chunk, there) && isUnderstood(otherLayout(chunk), there);
}

/** True where every longer word of a chunk is a word of public texts, or of ours. */
function isUnderstood(chunk: string, there: ReadonlySet<string>): boolean {
  const words = wordsOf(chunk);
  if (conceptsIn(words, { text: chunk, asked: true }).length > 0) return true;
  return (
    words.some(isLong) && words.every((word) => stopWords.has(word.folded) || stands(word, there))
  );
}

async function completionsOf({ folded }: Word, known: Known): Promise<string[]> {
  if (folded.length < 3) return [];
  const words = [
    ...(await known.beginning(folded)),
    ...conceptWords.filter((word) => word.startsWith(folded)),
  ];
  return standingTerms(words.slice(0, mostCompletions), known);
}

/** The terms of words, and of the concepts that they are words for, that stand somewhere. */
async function standingTerms(words: readonly string[], known: Known): Promise<string[]> {
  const terms = words.flatMap((word) => [
    termOf(word),
    ...conceptsIn(wordsOf(word), { text: word, asked: true }).flatMap((found) => found.terms),
  ]);
  const there = await known.among(terms);
  return [...new Set(terms)].filter((term) => there.has(term));
}

/** The nearest word, if it is near enough: one letter off, or two in a word of eight letters. */
async function nearest({ folded }: Word, known: Known): Promise<string | null> {
  const most = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  if (most === 0) return null;
  const candidates = [...(await known.like(folded)), ...conceptWords];
  let best: { word: string; off: number } | null = null;
  for (const word of candidates) {
    const off = Math.min(distance(folded, word, most), distance(stem(folded), stem(word), most));
    if (off <= most && (best === null || off < best.off)) best = { word, off };
  }
  return best?.word ?? null;
}
