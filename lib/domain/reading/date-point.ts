import { type DatePart, partAt } from "./date-part";
import {
  aboutWords,
  byWords,
  monthNumbers,
  seasonNumbers,
  smallWords,
  weekdayWords,
  yearEndings,
  yearWords,
} from "./date-words";
import { afterPhrase, skip, type Token } from "./tokens";

/** One end of a date, as far as its words go. `choices` are the days that figures could mean. */
export type DatePoint = {
  year: number | null;
  month: number | null;
  day: number | null;
  season: number | null;
  /** The second year of a winter named by both: «зима 2022/23». */
  nextYear: number | null;
  part: DatePart | null;
  about: boolean;
  choices: readonly string[];
};

/** A point of time and the place after its words. */
export type PointAt = { point: DatePoint; next: number };

const nothing: DatePoint = {
  year: null,
  month: null,
  day: null,
  season: null,
  nextYear: null,
  part: null,
  about: false,
  choices: [],
};

/** The point of time that stands at `at`; null where there is none. */
export function pointAt(tokens: readonly Token[], at: number): PointAt | null {
  const opened = skip(tokens, skip(tokens, at, smallWords), weekdayWords);
  const about = afterPhrase(tokens, opened, [...aboutWords, ...byWords]);
  const start = skip(tokens, about ?? opened, smallWords);
  const named = partAt(tokens, start);
  const plain = plainAt(tokens, skip(tokens, named?.next ?? start, smallWords));
  if (!plain) return null;
  const { point, next } = plain;
  return {
    next,
    point: { ...point, about: about !== null || point.about, part: named?.part ?? null },
  };
}

function plainAt(tokens: readonly Token[], at: number): PointAt | null {
  return (
    figuresAt(tokens, at) ??
    dayAndMonthAt(tokens, at) ??
    monthAt(tokens, at) ??
    seasonAt(tokens, at) ??
    numberAt(tokens, at)
  );
}

/** `2023-04-07`, `2023-04`, `07.04.2023`; `7/4/2023` may mean two days, `07.04.23` no known year. */
function figuresAt(tokens: readonly Token[], at: number): PointAt | null {
  const text = tokens[at]?.text ?? "";
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso) {
    const [, year, month, day] = iso.map(Number);
    const point = { ...nothing, year: year ?? null, month: month ?? null, day: day || null };
    return { point, next: at + 1 };
  }
  const start = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (start) {
    const [day = null, month = null] = start.slice(1).map(Number);
    return { point: { ...nothing, month, day }, next: skip(tokens, at + 1, ["."]) };
  }
  const written = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!written) return null;
  const [, first = "", sign, second = "", year = ""] = written;
  const choices = choicesOf(first, second, { year, sign: sign ?? "" });
  return { point: { ...nothing, ...choices }, next: skipYearWord(tokens, at + 1) };
}

function choicesOf(first: string, second: string, { year, sign }: { year: string; sign: string }) {
  const full = year.length === 2 ? Number(`20${year}`) : Number(year);
  const dayFirst = { year: full, month: Number(second), day: Number(first) };
  const monthFirst = { year: full, month: Number(first), day: Number(second) };
  const possible = [dayFirst, monthFirst].filter(({ month }) => month >= 1 && month <= 12);
  const meant = sign === "." || first === second ? [dayFirst] : possible;
  const [only, ...others] = meant;
  if (!only) return dayFirst;
  if (others.length === 0 && year.length === 4) return only;
  return { choices: meant.map((m) => `${m.year}-${two(m.month)}-${two(m.day)}`) };
}

const two = (n: number) => String(n).padStart(2, "0");

function dayAndMonthAt(tokens: readonly Token[], at: number): PointAt | null {
  const day = dayNumber(tokens[at]?.text);
  if (day === null) return null;
  const month = skip(tokens, afterDay(tokens, at + 1), ["of", "числа"]);
  const number = monthNumbers.get(tokens[month]?.text ?? "");
  if (number === undefined) return null;
  const { year, next } = yearAfter(tokens, afterWord(tokens, month));
  return { point: { ...nothing, year, month: number, day }, next };
}

/** "April 7, 2023" or "April 2023". */
function monthAt(tokens: readonly Token[], at: number): PointAt | null {
  const month = monthNumbers.get(tokens[at]?.text ?? "");
  if (month === undefined) return null;
  const after = afterWord(tokens, at);
  const day = dayNumber(tokens[after]?.text);
  const place = day === null ? after : afterDay(tokens, after + 1);
  const { year, next } = yearAfter(tokens, place);
  return { point: { ...nothing, year, month, day }, next };
}

function seasonAt(tokens: readonly Token[], at: number): PointAt | null {
  const season = seasonNumbers.get(tokens[at]?.text ?? "");
  if (season === undefined) return null;
  const { year, next } = yearAfter(tokens, at + 1);
  const second = year === null ? null : secondYear(tokens, next, year);
  const point = { ...nothing, year, season, nextYear: second?.year ?? null };
  return { point, next: second?.next ?? next };
}

/** «2022/23», "2022–2023": the year after the one before it, in two figures or in four. */
function secondYear(tokens: readonly Token[], at: number, first: number) {
  const joined = afterPhrase(tokens, at, ["/", "-"]);
  const text = tokens[joined ?? -1]?.text ?? "";
  const isNext = text === String(first + 1) || text === String(first + 1).slice(2);
  if (joined === null || !isNext) return null;
  return { year: first + 1, next: skipYearWord(tokens, joined + 1) };
}

/** A year alone, or a number that may be the day of a month named later. */
function numberAt(tokens: readonly Token[], at: number): PointAt | null {
  const year = yearNumber(tokens[at]?.text);
  if (year !== null) return { point: { ...nothing, year }, next: skipYearWord(tokens, at + 1) };
  const day = dayNumber(tokens[at]?.text);
  if (day === null) return null;
  return { point: { ...nothing, day }, next: afterDay(tokens, at + 1) };
}

function yearAfter(tokens: readonly Token[], at: number) {
  const place = skip(tokens, skip(tokens, at, [","]), ["of", "in", "в"]);
  const year = yearNumber(tokens[place]?.text);
  return year === null ? { year, next: at } : { year, next: skipYearWord(tokens, place + 1) };
}

function skipYearWord(tokens: readonly Token[], year: number): number {
  const at = skip(tokens, year, yearEndings);
  return afterPhrase(tokens, at, yearWords) === null ? at : afterWord(tokens, at);
}

/** The place after a word and the full stop that shortens it. */
function afterWord(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  const isShort = (word?.text.length ?? 0) <= 4 && tokens[at + 1]?.start === word?.end;
  return isShort ? skip(tokens, at + 1, ["."]) : at + 1;
}

/** "7th", «7-го»: the place after what makes a number an ordinal. */
function afterDay(tokens: readonly Token[], at: number): number {
  return skip(tokens, at, ["st", "nd", "rd", "th", "- го", "- е", "го", "е"]);
}

function dayNumber(text: string | undefined): number | null {
  if (!text || !/^\d{1,2}$/.test(text)) return null;
  const day = Number(text);
  return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(text: string | undefined): number | null {
  return text && /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}
