import type { Spread } from "./reading/find-spreads";
import type { LinkedSentences } from "./suggestion";

const suspended = /suspended|условн\p{L}*/iu;
const real =
  /real (?:imprisonment|prison|term|sentence)|реальн\p{L}*|colony|колони\p{L}*|prison|jail/iu;
/** Words between what a sentence is and what it was, or what it would have been. */
export const instead = /instead of|in place of|вместо/iu;

/**
 * Which of two linked sentences is suspended, with the words that say so. Null where neither is, and
 * where both are: then nothing of it changed.
 */
export function servedIn(
  text: string,
  { first, second }: Spread,
): LinkedSentences["served"] | null {
  const isInOrder = first.start < second.start;
  const [former, latter] = parted(text, isInOrder ? [first, second] : [second, first]);
  const [before, after] = isInOrder ? [former, latter] : [latter, former];
  const was = suspended.exec(before)?.[0];
  const is = suspended.exec(after)?.[0];
  if ((was === undefined) === (is === undefined)) return null;
  const known = { first: servedAs(was, before), second: servedAs(is, after) };
  return known.first && known.second ? { first: known.first, second: known.second } : null;
}

type Served = NonNullable<LinkedSentences["served"]>["first"];

function servedAs(words: string | undefined, part: string): Served | null {
  if (words !== undefined) return { value: "suspended", words };
  const said = real.exec(part)?.[0];
  return said === undefined ? null : { value: "real", words: said };
}

/** The words around each of two terms, parted before the later one or before "instead of". */
function parted(text: string, [former, latter]: readonly [Place, Place]): [string, string] {
  const between = text.slice(former.end, latter.start);
  const cut = former.end + (instead.exec(between)?.index ?? between.length);
  return [sentenceEnd(text.slice(0, cut)), sentenceStart(text.slice(cut))];
}

type Place = { start: number; end: number };

const borders = /[.!?…;]\s+(?=\p{Lu})/u;
const sentenceEnd = (text: string) => text.split(borders).at(-1) ?? "";
const sentenceStart = (text: string) => text.split(borders)[0] ?? "";
