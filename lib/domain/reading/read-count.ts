import { isArticle, numberAt } from "./number-words";
import { type Found, type Reading, read, unread } from "./reading";
import { afterPhrase, skip, type Token, tokensOf } from "./tokens";

/** How many, as far as it is known; one of the bounds may be missing. */
export type Bounds = { min: number | null; max: number | null };

const atMost = ["up to", "at most", "no more than", "not more than", "до", "не более", "не больше"];
const atLeast = ["at least", "not less than", "no less than", "не менее", "не меньше", "минимум"];
const moreThan = ["more than", "over", "более", "больше", "свыше", ">"];
const lessThan = ["less than", "fewer than", "under", "менее", "меньше", "<"];
const openers = ["from", "between", "от", "с", "между"];
const joiners = ["-", "to", "and", "до", "по", "и"];
const nouns = ["days", "day", "times", "time", "people", "дней", "дня", "день", "суток", "раз"];
const furtherNouns = ["раза", "человек", "человека", "чел", "сутки", "дн", "."];

/**
 * Reads a count as people write it: "12", "twelve days", "2–5", «от двух до пяти», "more than 10",
 * «не менее 3». `more than` raises the lower bound by one, since what is counted is whole.
 */
export function readCount(text: string): Reading<Bounds> {
  const tokens = tokensOf(text.normalize("NFC"));
  if (tokens.length === 0) return unread("fields.read.empty");
  const found = boundedAt(tokens) ?? rangeAt(tokens);
  if (!found || !isAtEnd(tokens, found.next)) return unread("fields.read.count", { text });
  const { min, max } = found;
  if ([min, max].some((bound) => bound !== null && !Number.isSafeInteger(bound)))
    return unread("fields.read.whole", { text });
  if (min !== null && max !== null && min > max) return unread("fields.read.reversed", { text });
  return read({ min, max });
}

/** Reads one whole number between two limits, both inclusive. */
export function readWhole(text: string, limits: { min: number; max: number }): Reading<number> {
  const reading = readCount(text);
  if (!reading.ok) return reading;
  const { min, max } = reading.value;
  if (min === null || min !== max) return unread("fields.read.exact", { text });
  if (min < limits.min || min > limits.max) return unread("fields.read.outside", { ...limits });
  return read(min);
}

/** Every whole number between two limits that stands in a text: the 40 of "a 40-year-old", «40-летний». */
export function findWholes(text: string, limits: { min: number; max: number }): Found<number>[] {
  const tokens = tokensOf(text);
  const found: Found<number>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = countAt(tokens, at);
    const [first, last] = [tokens[at], tokens[(number?.next ?? 0) - 1]];
    if (!number || !first || !last) continue;
    at = number.next - 1;
    const { value } = number;
    if (!Number.isInteger(value) || value < limits.min || value > limits.max) continue;
    const [start, end] = [first.start, last.end];
    found.push({ value, words: text.slice(start, end), start, end });
  }
  return found;
}

type BoundsAt = Bounds & { next: number };

function boundedAt(tokens: readonly Token[]): BoundsAt | null {
  const kinds: readonly [readonly string[], (n: number) => Bounds][] = [
    [atMost, (max) => ({ min: null, max })],
    [atLeast, (min) => ({ min, max: null })],
    [moreThan, (n) => ({ min: n + 1, max: null })],
    [lessThan, (n) => ({ min: null, max: Math.max(n - 1, 0) })],
  ];
  for (const [phrases, boundsOf] of kinds) {
    const after = afterPhrase(tokens, 0, phrases);
    const number = after === null ? null : countAt(tokens, after);
    if (number) return { ...boundsOf(number.value), next: number.next };
  }
  return null;
}

function rangeAt(tokens: readonly Token[]): BoundsAt | null {
  const first = countAt(tokens, skip(tokens, 0, openers));
  if (!first) return null;
  const joined = afterPhrase(tokens, first.next, joiners);
  const second = joined === null ? null : countAt(tokens, joined);
  if (second) return { min: first.value, max: second.value, next: second.next };
  return { min: first.value, max: first.value, next: first.next };
}

/** A number alone counts; an article counts nothing. */
function countAt(tokens: readonly Token[], at: number) {
  return isArticle(tokens[at]?.text) ? null : numberAt(tokens, at);
}

function isAtEnd(tokens: readonly Token[], at: number): boolean {
  const noise = new Set([...nouns, ...furtherNouns]);
  return tokens.slice(at).every(({ text }) => noise.has(text));
}
