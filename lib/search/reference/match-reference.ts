import type { Asked, Understood } from "@/lib/search/analysis/understood";
import type { ReferenceThing } from "./reference-thing";

/** A thing that fits, with how well: more is better. */
export type ReferenceMatch = { thing: ReferenceThing; score: number };

/**
 * The things of one kind that fit a query, the best first. A word that is common among them says
 * little: alone it finds nothing, unless it is all that was asked. Of the rest only those are found
 * that meet as much as the best do.
 */
export function matchReference(
  things: readonly ReferenceThing[],
  query: Understood,
): ReferenceMatch[] {
  const { asked, phrases, refused } = query;
  if (asked.length === 0 && phrases.length === 0) return [];
  const needed = new Set(asked.flatMap(({ terms }) => terms));
  const telling = asked.filter((one) => isTelling(one, things));
  const matches = things.flatMap((thing) => {
    if (refused.some((term) => thing.terms.has(term))) return [];
    if (thing.needs !== null && !needed.has(thing.needs)) return [];
    if (!phrases.every((phrase) => thing.sequence.includes(` ${phrase.join(" ")} `))) return [];
    const met = asked.filter((one) => place(one, thing) !== null).length;
    const told = telling.filter((one) => place(one, thing) !== null).length;
    if (met < asked.length && told === 0) return [];
    return [{ thing, met, score: scoreOf(asked, thing) }];
  });
  const best = Math.max(0, ...matches.map(({ met }) => met));
  return matches
    .filter(({ met }) => met === best)
    .sort((a, b) => b.score - a.score)
    .map(({ thing, score }) => ({ thing, score }));
}

/** Whether a word tells things apart: at most a tenth of them have it, or three. */
function isTelling(asked: Asked, things: readonly ReferenceThing[]): boolean {
  const having = things.filter((thing) => place(asked, thing) !== null).length;
  return having <= Math.max(3, things.length / 10);
}

/** The likelier the term by which a thing meets what is asked, the more it counts. */
function scoreOf(asked: readonly Asked[], thing: ReferenceThing): number {
  const all = asked.map((one) => 1 / (1 + (place(one, thing) ?? Number.POSITIVE_INFINITY)));
  return all.reduce((sum, one) => sum + one, 0);
}

function place({ terms }: Asked, thing: ReferenceThing): number | null {
  const at = terms.findIndex((term) => thing.terms.has(term));
  return at < 0 ? null : at;
}
