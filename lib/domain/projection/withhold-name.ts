import type { Person } from "@/lib/domain/person";
import { isJsonObject, type Json, mapStrings } from "./json";
import { type NamePatterns, namePatterns } from "./name-pattern";

/** What stands in place of words that may not be quoted any more. */
export const withheldMark = "[…]";

/**
 * Takes the name of a protected person out of every text of a public document: the label stands in
 * its place, in inflected forms too; a quotation that holds it is withheld whole. A document that
 * does not hold the family name is not about this person, and its given names stay.
 */
export function withholdName(document: Json, person: Person, lang: "en" | "ru"): Json {
  const patterns = namePatterns(person);
  if (!patterns || !holdsFamilyName(document, patterns)) return document;
  return withheld(document, patterns, person.label[lang]);
}

/** True where a document names a protected person in any spelling. */
export function namesProtected(document: Json, person: Person): boolean {
  const patterns = namePatterns(person);
  return patterns !== null && holdsFamilyName(document, patterns);
}

function holdsFamilyName(document: Json, patterns: NamePatterns): boolean {
  let found = false;
  mapStrings(document, (text) => {
    found ||= text.search(familyPattern(text, patterns)) >= 0;
    return text;
  });
  return found;
}

function withheld(value: Json, patterns: NamePatterns, label: string): Json {
  if (Array.isArray(value)) return value.map((item) => withheld(item, patterns, label));
  if (typeof value === "string") return withLabel(value, patterns, label);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (inner === undefined) return [key, inner];
    const left = withheld(inner, patterns, label);
    return [
      key,
      key === "exact" && left !== inner && typeof inner === "string" ? withheldMark : left,
    ];
  });
  const left = Object.fromEntries(entries);
  // Whoever is shown by a label is not somebody whom the page names.
  return "named" in left && left.name !== value.name ? { ...left, named: false } : left;
}

function withLabel(text: string, patterns: NamePatterns, label: string): string {
  const left = text.replace(familyPattern(text, patterns), () => label);
  return patterns.given ? left.replace(patterns.given, () => label) : left;
}

/** Slugs, ids and links are written without spaces, and mostly in lower case. */
function familyPattern(text: string, { family, address }: NamePatterns): RegExp {
  return /^\S*[-./_]\S*$/u.test(text) ? address : family;
}
