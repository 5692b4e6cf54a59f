import { type Person, protectedSpellings } from "@/lib/domain/person";
import { isJsonObject, type Json, mapStrings } from "./json";

/** What stands in place of words that may not be quoted any more. */
export const withheldMark = "[…]";

const shortestStem = 4;

/**
 * Takes the name of a protected person out of every text of a public document: the label stands in
 * its place, in inflected forms too; a quotation that holds it is withheld whole.
 */
export function withholdName(document: Json, person: Person, lang: "en" | "ru"): Json {
  const pattern = namePattern(person);
  if (!pattern) return document;
  return withheld(document, pattern, person.label[lang]);
}

/** True where a document names a protected person in any spelling. */
export function namesProtected(document: Json, person: Person): boolean {
  const pattern = namePattern(person);
  if (!pattern) return false;
  let found = false;
  mapStrings(document, (text) => {
    found = found || new RegExp(pattern, "iu").test(text);
    return text;
  });
  return found;
}

function withheld(value: Json, pattern: string, label: string): Json {
  if (Array.isArray(value)) return value.map((item) => withheld(item, pattern, label));
  if (typeof value === "string") return value.replace(new RegExp(pattern, "giu"), label);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (inner === undefined) return [key, inner];
    const quoted = key === "exact" && typeof inner === "string";
    if (quoted && new RegExp(pattern, "iu").test(inner)) return [key, withheldMark];
    return [key, withheld(inner, pattern, label)];
  });
  return Object.fromEntries(entries);
}

/**
 * One pattern for all spellings: full names first, then each part of a name by its stem with up to
 * three letters of ending, so that Василец also finds Василеца and Василецу.
 */
function namePattern(person: Person): string | null {
  const spellings = protectedSpellings(person);
  if (spellings.length === 0) return null;
  const parts = new Set(spellings.flatMap((spelling) => spelling.split(/[\s.-]+/u)));
  const stems = [...parts].filter((part) => [...part].length >= shortestStem).map(stemOf);
  const forms = stems.map((stem) => `${escaped(stem)}\\p{L}{0,3}`).join("|");
  const one = `(?<!\\p{L})(?:${forms})(?!\\p{L})`;
  return `${one}(?:[\\s-]+${one})*`;
}

function stemOf(part: string): string {
  const letters = [...part];
  if (!/[\u0400-\u04ff]/u.test(part)) return part;
  const stem = part.replace(/(ий|ый|ой|ая|яя|а|я|й|ь)$/u, "");
  return [...stem].length >= shortestStem - 1 ? stem : letters.join("");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
