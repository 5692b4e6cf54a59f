import type { Concept } from "./concept";
import { offences } from "./concepts-of-offences";
import { ownConcepts } from "./concepts-of-our-own";
import { outcomes } from "./concepts-of-outcomes";
import { people } from "./concepts-of-people";
import { procedure } from "./concepts-of-procedure";
import { ranks } from "./concepts-of-ranks";
import { stem } from "./stem";
import { type Word, wordsOf } from "./words";

/** All sets of words that mean the same thing. */
export const concepts: readonly Concept[] = [
  ...offences,
  ...people,
  ...ranks,
  ...outcomes,
  ...procedure,
  ...ownConcepts,
];

/** Phrases that mean none of the concepts whose words stand in them. */
const swallowed = [
  "условно-досрочный",
  "условно-досрочно",
  "private military",
  "private company",
  "генерал-майор",
  "генерал-лейтенант",
  "генерал-полковник",
  "major general",
  "lieutenant general",
  "colonel general",
];

/** Words that may stand between the words of a phrase and change nothing. */
const between = new Set(["a", "an", "the", "his", "their", "her", "своей", "свою", "своего"]);

/** Where concepts are read: in a text, or in a query, whose small letters may stand for capitals. */
export type Reading = { text: string; asked: boolean };

/** Words, from the first to before the last, that stand for these terms of concepts. */
type FoundConcept = { from: number; to: number; terms: readonly string[] };

type Node = { next: Map<string, Node>; terms: string[] | null };

const root: Node = { next: new Map(), terms: null };
for (const phrase of swallowed) enter(phrase, []);
for (const concept of concepts)
  for (const phrase of phrasesOf(concept)) enter(phrase, [conceptTerm(concept.id)]);

/** The term of a concept in the index. */
function conceptTerm(id: string): string {
  return `qc${id}`;
}

const byArticle = new Map<string, string[]>();
for (const { id, articles } of concepts)
  for (const article of articles ?? [])
    byArticle.set(article, [...(byArticle.get(article) ?? []), conceptTerm(id)]);

/** The terms of the concepts that an article stands for. */
export function conceptsOfArticle(article: string): readonly string[] {
  return byArticle.get(article) ?? [];
}

/** What stands beside a concept: in a text the wider one, in a query those that it asks for too. */
const inTexts = new Map(
  concepts.map(({ id, wider }) => [conceptTerm(id), wider ? [conceptTerm(wider)] : []]),
);
const inQueries = new Map(
  concepts.map(({ id, asksToo }) => [conceptTerm(id), (asksToo ?? []).map(conceptTerm)]),
);

/** The concepts of a text, from left to right, the longest phrase first; none overlaps another. */
export function conceptsIn(words: readonly Word[], reading: Reading): FoundConcept[] {
  const found: FoundConcept[] = [];
  for (let from = 0; from < words.length; ) {
    const longest = longestFrom(words, from, reading);
    if (longest && longest.terms.length > 0)
      found.push({ from, to: longest.to, terms: withOthers(longest.terms, reading) });
    from = longest ? longest.to : from + 1;
  }
  return found;
}

function withOthers(terms: readonly string[], { asked }: Reading): readonly string[] {
  const others = asked ? inQueries : inTexts;
  return [...new Set([...terms, ...terms.flatMap((term) => others.get(term) ?? [])])];
}

type Reached = { node: Node; at: number };

function longestFrom(words: readonly Word[], from: number, reading: Reading) {
  let best: { to: number; terms: readonly string[] } | null = null;
  let reached: Reached[] = [{ node: root, at: from }];
  while (reached.length > 0) {
    reached = reached.flatMap((one) => stepsFrom(one, words, reading));
    const ends = reached.filter(({ node }) => node.terms !== null);
    const [end] = ends;
    const terms = ends.flatMap(({ node }) => node.terms ?? []);
    if (end && end.at > (best?.to ?? 0)) best = { to: end.at, terms: [...new Set(terms)] };
  }
  return best;
}

function stepsFrom({ node, at }: Reached, words: readonly Word[], reading: Reading): Reached[] {
  const word = words[at];
  if (!word || node.next.size === 0) return [];
  const steps = keysOf(word, reading).flatMap((key) => {
    const next = node.next.get(key);
    return next ? [{ node: next, at: at + 1 }] : [];
  });
  if (steps.length === 0 && node !== root && between.has(word.folded))
    return stepsFrom({ node, at: at + 1 }, words, reading);
  return steps;
}

/** The ways in which a word may be part of a phrase: by its stem, by itself, by its capitals. */
function keysOf(word: Word, { text, asked }: Reading): string[] {
  const keys = [stem(word.folded), `=${word.folded}`];
  const inCapitals = word.text === word.text.toUpperCase();
  const abbreviates = text[word.end] === ".";
  return inCapitals || (asked && !abbreviates) ? [...keys, `^${word.folded}`] : keys;
}

function phrasesOf({ members, also, reads }: Concept): string[] {
  return [...members.flatMap((member) => reads?.[member] ?? [member]), ...(also ?? [])];
}

function enter(phrase: string, terms: readonly string[]) {
  let node = root;
  for (const key of phrase.split(/\s+/u).flatMap(keysOfPart)) {
    const next = node.next.get(key) ?? { next: new Map(), terms: null };
    node.next.set(key, next);
    node = next;
  }
  if (node === root) return;
  node.terms = [...new Set([...(node.terms ?? []), ...terms])];
}

function keysOfPart(part: string): string[] {
  const sign = /^[=^]/.exec(part)?.[0];
  const words = wordsOf(part).filter((word) => !between.has(word.folded));
  return words.map((word) => (sign ? `${sign}${word.folded}` : stem(word.folded)));
}

/** Folded words of the phrases of concepts: what a misspelt one, or a beginning, may have meant. */
export const conceptWords: readonly string[] = [
  ...new Set(
    concepts
      .flatMap((concept) => phrasesOf(concept))
      .flatMap((phrase) => wordsOf(phrase.replaceAll(/[=^]/g, "")))
      .map((word) => word.folded)
      .filter((word) => word.length > 3 && /^\p{L}+$/u.test(word)),
  ),
];
