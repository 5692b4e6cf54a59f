import { givenNameKey } from "./given-names";
import { nameKey, otherKeys, stemKey } from "./name-key";

/** Every name in the index begins so; no word of a text does. */
const prefix = "qn";

/** The terms of a name for the index: its key, that of its stem, and that of its full given name. */
export function nameTerms(name: string): string[] {
  return asTerms([nameKey(name), stemKey(name)]);
}

/** The same for a query, which may follow any scheme: other readings of its letters come last. */
export function askedNameTerms(name: string): string[] {
  return asTerms([nameKey(name), stemKey(name), ...otherKeys(name)]);
}

function asTerms(keys: readonly string[]): string[] {
  const given = keys.flatMap((key) => givenNameKey(key) ?? []);
  const usable = [...keys, ...given].filter((key) => key.length > 1);
  return [...new Set(usable)].map((key) => `${prefix}${key}`);
}
