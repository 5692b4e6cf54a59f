import { afterHalf, numberAt } from "./number-words";
import { adjectiveAt } from "./term-adjective";
import { afterPhrase, skip, type Token } from "./tokens";

const years = [
  "y",
  "yr",
  "yrs",
  "year",
  "years",
  "г",
  "год",
  "года",
  "году",
  "годам",
  "годами",
  "лет",
  "л",
];
const months = ["m", "mo", "mos", "mth", "mths", "month", "months", "м", "мес", "месяц"];
const furtherMonths = ["месяца", "месяцев", "месяцам", "месяцами", "месяцах"];
const monthsOf = new Map<string, number>([
  ...years.map((word) => [word, 12] as const),
  ...[...months, ...furtherMonths].map((word) => [word, 1] as const),
]);

/** Units that stand alone for one of them, in Russian: «год и восемь месяцев». */
const aloneIsOne = new Set(["год", "месяц"]);
const halfAYear = ["half a year", "полгода", "полугода", "half - year"];
const upTo = ["up to", "at most", "no more than", "not more than", "less than", "under", "до"];
const furtherUpTo = ["не более", "не больше", "менее", "меньше", "не свыше"];
const atLeast = ["at least", "not less than", "no less than", "more than", "over", "не менее"];
const furtherAtLeast = ["более", "больше", "свыше", "не меньше"];
const openers = ["from", "between", "от", "с", "между"];
const between = new Set(["between", "между"]);
const joiners = ["-", "to", "до", "по"];

/** The bounds of a term in months, not yet checked to be whole, and the place after it. */
export type TermAt = { min: number | null; max: number | null; next: number };

/** The term that stands at `at`, the longest that can be read there; null where there is none. */
export function termAt(tokens: readonly Token[], at: number): TermAt | null {
  return boundedAt(tokens, at) ?? rangeAt(tokens, at);
}

function boundedAt(tokens: readonly Token[], at: number): TermAt | null {
  const upper = afterPhrase(tokens, at, [...upTo, ...furtherUpTo]);
  const lower = afterPhrase(tokens, at, [...atLeast, ...furtherAtLeast]);
  const amount = boundAt(tokens, upper ?? lower ?? tokens.length);
  if (!amount || amount.unit === null) return null;
  const { value, next } = amount;
  return upper === null ? { min: value, max: null, next } : { min: null, max: value, next };
}

/** After words of a bound, a unit alone is one of it in any case: «более года», «до месяца». */
function boundAt(tokens: readonly Token[], at: number): Amount | null {
  const unit = { года: 12, месяца: 1 }[tokens[at]?.text ?? ""];
  return unit === undefined ? amountAt(tokens, at) : { value: unit, unit, next: at + 1 };
}

function rangeAt(tokens: readonly Token[], at: number): TermAt | null {
  const opened = afterPhrase(tokens, at, openers);
  const first = amountAt(tokens, opened ?? at);
  if (!first) return null;
  const second = secondOf(tokens, first, between.has(tokens[at]?.text ?? ""));
  if (second?.unit) {
    const min = first.unit === null ? first.value * second.unit : first.value;
    return { min, max: second.value, next: second.next };
  }
  if (first.unit === null) return null;
  return { min: first.value, max: opened === null ? first.value : null, next: first.next };
}

function secondOf(tokens: readonly Token[], first: Amount, isBetween: boolean): Amount | null {
  const phrases = isBetween ? [...joiners, "and", "и"] : joiners;
  const joined = afterPhrase(tokens, first.next, phrases);
  return joined === null ? null : amountAt(tokens, skip(tokens, joined, ["от"]));
}

/** A length of time in months; of a number without a unit, the number, and the unit is null. */
export type Amount = { value: number; unit: number | null; next: number };

/** The length of time that stands at `at`; null where there is none. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const half = afterPhrase(tokens, at, halfAYear);
  if (half !== null) return { value: 6, unit: 12, next: half };
  const first = adjectiveAt(tokens, at) ?? partAt(tokens, at);
  if (first?.unit !== 12) return first;
  const second = partAt(tokens, afterAnd(tokens, first.next));
  if (second?.unit !== 1) return first;
  return { value: first.value + second.value, unit: 12, next: second.next };
}

function afterAnd(tokens: readonly Token[], at: number): number {
  return skip(tokens, skip(tokens, at, [","]), ["and", "и"]);
}

function partAt(tokens: readonly Token[], at: number): Amount | null {
  const number = numberAt(tokens, at);
  if (number) return withUnit(tokens, number.value, number.next);
  return aloneIsOne.has(tokens[at]?.text ?? "") ? withUnit(tokens, 1, at) : null;
}

function withUnit(tokens: readonly Token[], count: number, said: number): Amount {
  const at = afterRepeated(tokens, count, said);
  const place = monthsOf.has(tokens[at]?.text ?? "") ? at : skip(tokens, at, ["-"]);
  const unit = monthsOf.get(tokens[place]?.text ?? "");
  if (unit === undefined) return { value: count, unit: null, next: at };
  const after = afterAbbreviation(tokens, place);
  const half = Number.isInteger(count) ? afterHalf(tokens, after) : null;
  if (half === null) return { value: count * unit, unit, next: after };
  return { value: (count + 0.5) * unit, unit, next: half };
}

/** The place after the same number in brackets, as verdicts repeat it: «6 (шесть) лет». */
function afterRepeated(tokens: readonly Token[], count: number, at: number): number {
  const repeated = tokens[at]?.text === "(" ? numberAt(tokens, at + 1) : null;
  return repeated?.value === count && tokens[repeated.next]?.text === ")" ? repeated.next + 1 : at;
}

/** Units that are short and yet whole words: the full stop after them ends a sentence. */
const wholeWords = new Set(["год", "лет"]);

/** The full stop belongs to a unit that is written short: «5 л. 6 мес.». */
function afterAbbreviation(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? "";
  const isShort = word.length <= 3 && !wholeWords.has(word);
  const touches = tokens[at + 1]?.start === tokens[at]?.end;
  return isShort && touches ? skip(tokens, at + 1, ["."]) : at + 1;
}
