import type { Person } from "@/lib/domain/person";
import { familyForm, givenForm, patronymicForm } from "./name-form";

/**
 * The full names of people who bear the family name of a hidden person and are themselves shown by
 * name: two brothers of whom one is hidden. Only a name with a given name or initial that is not the
 * hidden person's belongs to them beyond doubt; a family name alone may be anybody's.
 */
export function namesBeside(hidden: Person, shown: readonly Person[]): NamesBeside | null {
  const theirs = new Set(allWords(hidden).map(folded));
  const phrases = shown.flatMap((person) => phrasesOf(person, theirs));
  if (phrases.length === 0) return null;
  const source = phrases.join("|");
  return { prose: new RegExp(source, "gu"), address: new RegExp(source, "giu") };
}

/** Finds those names in prose, and in slugs and links, whatever their case. */
export type NamesBeside = { prose: RegExp; address: RegExp };

function phrasesOf(person: Person, theirs: ReadonlySet<string>): string[] {
  if (person.display !== "full-name" || !person.name) return [];
  const names = [person.name.en, person.name.ru].map(wordsOf);
  const given = names.flatMap((words) => words.slice(0, -1));
  if (given.some((word) => isLikeOneOf(word, theirs))) return [];
  return names.flatMap((words) => {
    const family = words.at(-1) ?? "";
    if (words.length < 2 || !theirs.has(folded(family))) return [];
    return [phraseOf(words.slice(0, -1), family, theirs)];
  });
}

const start = "(?<![\\p{L}\\p{M}.])(?<!\\.\\s)";
const end = "(?![\\p{L}\\p{M}])";
const between = "[\\s-]{1,3}";

function phraseOf(given: readonly string[], family: string, theirs: ReadonlySet<string>): string {
  const names = `(?:${[...given.map(givenForm), patronymicForm].join("|")})`;
  const first = `(?:${given.map(givenForm).join("|")})(?:${between}${names}){0,2}`;
  const initial = initialsOf(given, theirs);
  const before = [`${first}${between}`, ...(initial ? [`${initial}\\s?`] : [])].join("|");
  const after = [`${between}${first}`, ...(initial ? [`\\s${initial}`] : [])].join("|");
  const own = `(?:${family}|(?!${severalForm}${end})${familyForm(family)})`;
  return `${start}(?:(?:${before})${own}${end}|${own}(?:${after})${end}(?!${between}\\p{Lu}))`;
}

/** The brothers Kotov are two: a family name in the plural belongs to the hidden one as well. */
const severalForm = "\\p{L}+(?:[ыиЫИ](?:е|Е|х|Х|ми|МИ)?|[sS])";

/** The initial of a given name, where it is not the initial of a name of the hidden person too. */
function initialsOf(given: readonly string[], theirs: ReadonlySet<string>): string | null {
  const taken = new Set([...theirs].map((word) => word[0]));
  const letters = given.flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? []);
  const [first] = letters;
  if (!first || taken.has(folded(first))) return null;
  return `${first}\\.(?:\\s?\\p{Lu}\\.)?`;
}

/** Kotov and Kotova, Alexei and Aleksei: what may be the same name in another form counts as one. */
function isLikeOneOf(word: string, theirs: ReadonlySet<string>): boolean {
  const stem = folded(word).slice(0, 3);
  return [...theirs].some((other) => other.startsWith(stem) || folded(word) === other);
}

function allWords({ name, printed }: Person): string[] {
  return [name?.en ?? "", name?.ru ?? "", ...printed].flatMap(wordsOf);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s.,-]+/u).filter((word) => [...word].length > 1);
}

function folded(word: string): string {
  return word.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}
