import { longestTermMonths, type Term } from "@/lib/domain/term";
import { type Amount, amountAt } from "./term-at";
import { afterPhrase, type Token, tokensOf } from "./tokens";

/** Two exact terms between which a sentence moved, with the place of each in the text. */
export type Spread = { first: PlacedTerm; second: PlacedTerm };
export type PlacedTerm = { term: Term; start: number; end: number };

const openers = ["from", "с", "со", "от"];
const joiners = ["to", "to the", "down to", "up to", "до", "на"];

/** What may stand between the two: how a term is served. */
const served = new Set(
  (
    "- , ( ) in a an the of prison imprisonment penal colony settlement custody jail suspended real " +
    "sentence term в лишения свободы колонии поселения тюрьмы общего строгого особого режима условно " +
    "условного реального срока"
  ).split(" "),
);

/**
 * Every place where a text goes from one length of time to another: "from 3 years suspended to 2 years
 * and 5 months", «с 6 до 5,5 лет», "from 5½ years to 7". A unit said once is that of both. What the
 * words between say of the change is for the reader of them: a range is written in the same way.
 */
export function findSpreads(text: string): Spread[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, at) => spreadAt(tokens, at, text) ?? []);
}

function spreadAt(tokens: readonly Token[], at: number, text: string): Spread | null {
  const opened = afterPhrase(tokens, at, openers);
  const began = opened === null ? null : skipServed(tokens, opened);
  const first = began === null ? null : amountAt(tokens, began);
  const place = first && afterServed(tokens, first.next);
  const second = place && amountAt(tokens, place);
  if (began === null || !first || !second || isAge(tokens, second.next)) return null;
  const from = placed(tokens, began, { ...first, inherited: second.unit });
  const to = placed(tokens, place, { ...second, inherited: first.unit });
  if (!from || !to) return null;
  const both = text.slice(tokens[at]?.start, to.end);
  const words = ({ start, end, isWhole }: Placed) => (isWhole ? text.slice(start, end) : both);
  return { first: termOf(from, words(from)), second: termOf(to, words(to)) };
}

/** The place after "to", past the words that say how the first term is served. */
function afterServed(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next < at + 8; next++) {
    const joined = afterPhrase(tokens, next, joiners);
    if (joined !== null) return joined;
    if (!served.has(tokens[next]?.text ?? "")) return null;
  }
  return null;
}

/** The place after words of how the first term is served: "from a suspended sentence of 3 years". */
function skipServed(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 6 && served.has(tokens[next]?.text ?? "") && !amountAt(tokens, next)?.unit)
    next += 1;
  return next;
}

type Placed = { months: number; start: number; end: number; isWhole: boolean };

/** A number that has no unit of its own counts in that of the other. */
function placed(
  tokens: readonly Token[],
  at: number,
  { value, unit, next, inherited }: Amount & { inherited: number | null },
): Placed | null {
  const [first, last] = [tokens[at], tokens[next - 1]];
  const counted = unit === null ? value * (inherited ?? Number.NaN) : value;
  const months = Math.round(counted * 1e6) / 1e6;
  if (!first || !last || !Number.isInteger(months) || months > longestTermMonths) return null;
  return { months, start: first.start, end: last.end, isWhole: unit !== null };
}

/** A term that is known exactly; where a number has no unit, the words are those of both. */
function termOf({ months, start, end }: Placed, printed: string): PlacedTerm {
  return { term: { minMonths: months, maxMonths: months, printed }, start, end };
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return afterPhrase(tokens, at, ["old", "- old", "of age", "от роду"]) !== null;
}
