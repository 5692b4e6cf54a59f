import { codePointsIn } from "./capture-text";
import type { Excerpt } from "./excerpt";

/** Where the words of an excerpt stand in another text, in code points. `sure` where nothing else fits. */
export type Match = { start: number; end: number; sure: boolean };

/** What became of an excerpt in a newer copy of its source. */
export type Fate = "same" | "doubtful" | "lost";

type Quote = Pick<Excerpt, "exact" | "prefix" | "suffix">;

/**
 * Finds the words of an excerpt in another text, by themselves and by what stands around them; null
 * where the words stand nowhere. It is sure where they stand once, or once in their old surroundings.
 */
export function findAgain(quote: Quote, text: string): Match | null {
  const places = placesOf(quote.exact, text);
  const kinships = places.map((at) => kinship(quote, text, at));
  const best = Math.max(...kinships);
  const at = places[kinships.indexOf(best)];
  if (at === undefined) return null;
  const start = codePointsIn(text.slice(0, at));
  const isAlone = places.length === 1;
  const isHome = best >= homelike(quote) && kinships.filter((each) => each === best).length === 1;
  return { start, end: start + codePointsIn(quote.exact), sure: isAlone || isHome };
}

/** What became of an excerpt in a text. */
export function fateOf(quote: Quote, text: string): Fate {
  const match = findAgain(quote, text);
  if (!match) return "lost";
  return match.sure ? "same" : "doubtful";
}

/** So many characters around a place must be the old ones for it to be the old place. */
function homelike({ prefix, suffix }: Quote): number {
  return Math.min(16, prefix.length + suffix.length);
}

function placesOf(exact: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && exact !== ""; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

/** How many characters around a place are those around the excerpt, on both sides together. */
function kinship({ exact, prefix, suffix }: Quote, text: string, at: number): number {
  const before = text.slice(Math.max(0, at - prefix.length), at);
  const after = text.slice(at + exact.length, at + exact.length + suffix.length);
  return sharedBeginning(reversed(before), reversed(prefix)) + sharedBeginning(after, suffix);
}

function sharedBeginning(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}
