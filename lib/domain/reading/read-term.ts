import { longestTermMonths, type Term } from "@/lib/domain/term";
import { numberAt } from "./number-words";
import { type Found, type Reading, read, unread } from "./reading";
import { amountAt, type TermAt, termAt } from "./term-at";
import { afterPhrase, skip, type Token, tokensOf } from "./tokens";

const about = ["about", "around", "almost", "nearly", "roughly", "circa", "около", "примерно"];
const furtherAbout = ["почти", "приблизительно", "порядка", "без малого", "~", "≈"];
const aboutAfter = ["с лишним", "с небольшим", "с чем - то", "or so", "or more", "+"];
const days = new Set([
  ...["day", "days", "d", "week", "weeks", "день", "дня", "дней", "дн", "суток", "сутки"],
  ...["неделя", "недели", "недель"],
]);
const punishment = new Set([
  ...["in", "prison", "of", "imprisonment", "custody", "jail", "deprivation", "liberty"],
  ...["a", "an", "the", "penal", "colony"],
  ...["лишения", "свободы", "колонии", "тюрьмы", "заключения", ".", ","],
  ...["срок", "срока", "сроку", "term", "sentence"],
]);

/**
 * Reads a term as people write it, in either language: "2 y 5 m", "5,5 лет", «полтора года», «от 3,5
 * до 4», "up to seven years". The words are kept as printed. A number without a unit is in years
 * where months could not be whole, else refused; so is what is not whole months, and what is only
 * nearly known: a term is held exactly, or between its bounds.
 */
export function readTerm(text: string): Reading<Term> {
  const printed = text.normalize("NFC").trim();
  const tokens = tokensOf(printed);
  if (tokens.length === 0) return unread("fields.read.empty");
  if (printed.length > 200) return unread("fields.read.tooLong", { max: 200 });
  if (afterPhrase(tokens, 0, [...about, ...furtherAbout]) !== null)
    return unread("fields.read.termAbout", { text: printed });
  const found = termAt(tokens, 0);
  if (found && isAboutAfter(tokens, found.next))
    return unread("fields.read.termAbout", { text: printed });
  if (!found || !isAtEnd(tokens, found.next)) return unreadTerm(tokens, printed);
  return checked(found, printed);
}

/** Every term in a longer text, from left to right; what is nearly known or an age is left out. */
export function findTerms(text: string): Found<Term>[] {
  const tokens = tokensOf(text);
  const found: Found<Term>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = foundAt(tokens, at, text);
    if (!here) continue;
    if (here.term) found.push(here.term);
    at = here.next - 1;
  }
  return found;
}

function foundAt(tokens: readonly Token[], at: number, text: string) {
  const term = termAt(tokens, at);
  const first = tokens[at];
  const last = term && tokens[term.next - 1];
  if (!term || !first || !last) return null;
  const words = text.slice(first.start, last.end);
  const reading = checked(term, words);
  if (isReversed(term)) return foundBefore(tokens, at, text);
  const isMeant = isWhole(tokens, at, term.next) && !isMeasure.test(words);
  const held = reading.ok && isMeant;
  return {
    next: term.next,
    term: held ? { value: reading.value, words, start: first.start, end: last.end } : null,
  };
}

/** What is an age, only nearly known, or has days after it, or is the end of a longer number. */
function isWhole(tokens: readonly Token[], at: number, next: number): boolean {
  const isPart = ["/", "%"].includes(tokens[at - 1]?.text ?? "");
  return !(isPart || isAge(tokens, next) || isAbout(tokens, at, next) || isDays(tokens, next));
}

function isDays(tokens: readonly Token[], at: number): boolean {
  const number = numberAt(tokens, skip(tokens, at, ["and", "и", ", and", ","]));
  return number !== null && days.has(tokens[number.next]?.text ?? "");
}

function isReversed({ min, max }: TermAt): boolean {
  return min !== null && max !== null && min > max;
}

/** "3 years to 2.5 years" is no range: the first stands alone, and the second is found after it. */
function foundBefore(tokens: readonly Token[], at: number, text: string) {
  const amount = amountAt(tokens, at);
  const [first, last] = [tokens[at], tokens[(amount?.next ?? 0) - 1]];
  if (!amount?.unit || !first || !last) return null;
  const words = text.slice(first.start, last.end);
  const reading = checked({ min: amount.value, max: amount.value, next: amount.next }, words);
  const found = reading.ok
    ? { value: reading.value, words, start: first.start, end: last.end }
    : null;
  return { next: amount.next, term: found };
}

/** Metres, grams and litres, which are written like months and years. */
const isMeasure = /^[\d.,]+\s*[mмгл]\.?$/iu;

function checked({ min, max }: TermAt, printed: string): Reading<Term> {
  const bounds = [min, max].map((bound) => (bound === null ? null : wholeMonths(bound)));
  const [minMonths = null, maxMonths = null] = bounds;
  if ((min !== null && minMonths === null) || (max !== null && maxMonths === null))
    return unread("fields.read.termNotWhole", { text: printed });
  if ((maxMonths ?? minMonths ?? 0) > longestTermMonths)
    return unread("fields.read.termTooLong", { years: longestTermMonths / 12 });
  if (minMonths !== null && maxMonths !== null && minMonths > maxMonths)
    return unread("fields.read.reversed", { text: printed });
  return read({ minMonths, maxMonths, printed });
}

function wholeMonths(months: number): number | null {
  const whole = Math.round(months);
  return Math.abs(whole - months) < 1e-6 ? whole : null;
}

function unreadTerm(tokens: readonly Token[], text: string): Reading<Term> {
  if (tokens.some((token) => /^(?:life|пожизненн)/u.test(token.text)))
    return unread("fields.read.termLife");
  if (tokens.some((token) => days.has(token.text))) return unread("fields.read.termDays", { text });
  const inYears = asIfIn("years", tokens, text);
  if (!inYears) return unread("fields.read.term", { text });
  const inMonths = asIfIn("months", tokens, text);
  if (inYears.ok && !inMonths?.ok) return inYears;
  return unread("fields.read.termUnit", { text }, [`${text} years`, `${text} months`]);
}

/** What the words would mean with a unit after them; null where a unit would not help. */
function asIfIn(unit: string, tokens: readonly Token[], text: string): Reading<Term> | null {
  const end = tokens.at(-1)?.end ?? 0;
  const withUnit = [...tokens, { text: unit, start: end, end }];
  const found = termAt(withUnit, 0);
  return found && found.next === withUnit.length ? checked(found, text) : null;
}

function isAtEnd(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every((token) => punishment.has(token.text));
}

/** "27 years old", "27-year-old": an age, not a term. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return afterPhrase(tokens, at, ["old", "- old", "of age", "от роду"]) !== null;
}

function isAbout(tokens: readonly Token[], at: number, next: number): boolean {
  const phrases = [...about, ...furtherAbout];
  const isBefore = [at - 1, at - 2].some((place) => afterPhrase(tokens, place, phrases) === at);
  return isBefore || isAboutAfter(tokens, next);
}

function isAboutAfter(tokens: readonly Token[], at: number): boolean {
  return afterPhrase(tokens, at, aboutAfter) !== null;
}
