import { type Person, protectedSpellings } from "@/lib/domain/person";
import { familyForm, givenForm, patronymicForm } from "./name-form";

/**
 * How a protected name is found in a text. `family` finds the family name, with all that belongs to
 * it beside it, in prose; `address` the same in slugs and links, whatever their case; `given` finds
 * a given name that stands alone and does not belong to somebody else's full name.
 */
export type NamePatterns = { family: RegExp; address: RegExp; given: RegExp | null };

/** The patterns for all spellings of a protected person, or null where no name is to be hidden. */
export function namePatterns(person: Person): NamePatterns | null {
  const spellings = protectedSpellings(person).map(wordsOf);
  const names = [person.name?.en ?? "", person.name?.ru ?? ""].map(wordsOf);
  const given = new Set(names.flatMap((words) => words.slice(0, -1)));
  const family = new Set(spellings.flatMap((words) => familyOf(words, given)));
  if (family.size === 0) return null;
  const others = new Set(spellings.flat().filter((word) => !family.has(word)));
  const phrase = familyPhrase([...family].map(familyForm), [...others]);
  const alone = [...given].filter((word) => !family.has(word)).map(givenForm);
  return {
    family: new RegExp(phrase, "gu"),
    address: new RegExp(phrase, "giu"),
    given: alone.length > 0 ? new RegExp(givenAlone(alone), "gu") : null,
  };
}

/** Words of two letters and more; initials are found by the names that they begin. */
function wordsOf(spelling: string): string[] {
  return spelling.split(/[\s.,-]+/u).filter((word) => [...word].length > 1);
}

/** The last word that is no given name: a printed spelling may begin with a rank. */
function familyOf(words: readonly string[], given: ReadonlySet<string>): string[] {
  return words.filter((word) => !given.has(word)).slice(-1);
}

const start = "(?<![\\p{L}\\p{M}])";
const end = "(?![\\p{L}\\p{M}])";
const between = "[\\s-]{1,3}";

/** Words of one name beside its family name; a limit keeps the search in step with the text. */
const few = "{0,4}";

function familyPhrase(family: readonly string[], others: readonly string[]): string {
  const beside = [...others.map(givenForm), patronymicForm].join("|");
  const initials = others.map((word) => /^\p{L}/u.exec(word)?.[0] ?? "").join("");
  const before = initials ? `(?:[${initials}]\\.\\s?(?:\\p{Lu}\\.\\s?)?)?` : "";
  const after = initials ? `(?:\\s[${initials}]\\.(?:\\s?\\p{Lu}\\.)?)?` : "";
  const names = family.join("|");
  const more = `(?:${between}(?:${names}|${beside})${end})${few}`;
  return `${start}(?:(?:${beside})${between})${few}${before}(?:${names})${end}${more}${after}`;
}

/** Somebody else's family name may follow a given name: its capital letter says so. */
function givenAlone(forms: readonly string[]): string {
  const own = `(?:${forms.join("|")})`;
  const name = `${own}(?:${between}${patronymicForm})?`;
  return `${start}${name}${end}(?!${between}(?!${own}${end})\\p{Lu})`;
}
