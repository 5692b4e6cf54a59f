import { type Person, publicName } from "@/lib/domain/person";
import { neutralSlugName } from "@/lib/domain/redaction";
import { canonicalJson, isJsonObject, type Json, mapStrings } from "./json";
import { type NamesBeside, namesBeside } from "./name-beside";
import { type NamePatterns, namePatterns } from "./name-pattern";

/** What stands in place of words that may not be quoted any more. */
export const withheldMark = "[…]";

/**
 * Takes the name of a protected person out of every text of a public document: the label, initials or
 * pseudonym stand in its place, in inflected forms too; a quotation or link that holds it goes whole. A
 * document that does not hold the family name is not about this person, and its given names stay.
 * `beside` are people of the same cases who may be shown: where they bear the same family name, it
 * stays to them in their full names, and nowhere else.
 */
export function withholdName(
  document: Json,
  person: Person,
  lang: "en" | "ru",
  beside: readonly Person[] = [],
): Json {
  const patterns = namePatterns(person);
  if (!patterns || !holdsFamilyName(document, patterns)) return document;
  const spared = namesBeside(person, beside);
  return withheld(document, { patterns, spared, standIn: publicName(person)[lang] });
}

/** True where a document names a protected person in any spelling. */
export function namesProtected(
  document: Json,
  person: Person,
  beside: readonly Person[] = [],
): boolean {
  const left = withholdName(document, person, "en", beside);
  return left !== document && canonicalJson(left) !== canonicalJson(document);
}

type Withholding = { patterns: NamePatterns; spared: NamesBeside | null; standIn: string };

function holdsFamilyName(document: Json, patterns: NamePatterns): boolean {
  let found = false;
  mapStrings(document, (text) => {
    found ||= text.search(isAddress(text) ? patterns.address : patterns.family) >= 0;
    return text;
  });
  return found;
}

function withheld(value: Json, how: Withholding): Json {
  if (Array.isArray(value)) return value.map((item) => withheld(item, how));
  if (typeof value === "string") return withStandIn(value, how);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (inner === undefined) return [key, inner];
    const left = withheld(inner, how);
    const rest = restOf.get(key);
    return [key, rest && left !== inner && typeof inner === "string" ? rest(inner) : left];
  });
  const left = Object.fromEntries(entries);
  // Whoever is shown by a label is not somebody whom the page names.
  return "named" in left && left.name !== value.name ? { ...left, named: false } : left;
}

/** What is left of words in which no other words can stand: a quotation, an address. */
const restOf = new Map<string, (text: string) => Json | undefined>([
  ["exact", () => withheldMark],
  ["slug", (slug) => `${/^\d+-/.exec(slug)?.[0] ?? ""}${neutralSlugName}`],
  ["address", () => null],
  ["archived", () => undefined],
  ["href", () => ""],
]);

/** What belongs to somebody else beyond doubt stays; in all that is left the name is replaced. */
function withStandIn(text: string, { patterns, spared, standIn }: Withholding): string {
  const address = isAddress(text);
  const family = address ? patterns.address : patterns.family;
  const without = (part: string) => {
    const left = part.replace(family, () => standIn);
    return patterns.given ? left.replace(patterns.given, () => standIn) : left;
  };
  if (!spared) return without(text);
  const kept = [...text.matchAll(address ? spared.address : spared.prose)];
  let at = 0;
  const parts = kept.map((match) => {
    const before = without(text.slice(at, match.index));
    at = match.index + match[0].length;
    return before + match[0];
  });
  return parts.join("") + without(text.slice(at));
}

/** Slugs, ids and links are written without spaces, and mostly in lower case. */
function isAddress(text: string): boolean {
  return /^\S*[-./_]\S*$/u.test(text);
}
