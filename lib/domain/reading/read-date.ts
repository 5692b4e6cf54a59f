import type { InexactDate } from "@/lib/domain/inexact-date";
import { type DatePoint, type PointAt, pointAt } from "./date-point";
import {
  boundWords,
  nightBefore,
  openWords,
  plainJoiners,
  rangeJoiners,
  rangeOpeners,
} from "./date-words";
import { edtfDate } from "./edtf";
import { pointEdtf } from "./point-edtf";
import { type Found, type Reading, read, unread } from "./reading";
import { afterPhrase, dateTokensOf, type Token } from "./tokens";

/**
 * Reads a date as far as it is known, in either language or as EDTF: "7 April 2023", «07.04.2023»,
 * «осень 2022», "late December 2022", «между 3 и 5 мая 2023», «около 20 марта 2023». The words are
 * kept as printed. Refuses what leaves the year or the day open to guessing, with what it could mean.
 */
export function readDate(text: string): Reading<InexactDate> {
  const printed = text.normalize("NFC").trim();
  if (printed === "") return unread("fields.read.empty");
  if (printed.length > 200) return unread("fields.read.tooLong", { max: 200 });
  const years = twoYears(printed);
  if (years) return unread("fields.read.dateAmbiguous", { text: printed }, years);
  const written = edtfDate(printed, null);
  if (written) return read(written);
  const tokens = dateTokensOf(printed);
  if (afterPhrase(tokens, 0, openWords) !== null)
    return unread("fields.read.dateOpen", { text: printed });
  const found = dateAt(tokens, 0);
  if (!found && afterPhrase(tokens, 0, rangeOpeners) !== null && dateAt(tokens, 1))
    return unread("fields.read.dateOpen", { text: printed });
  if (!found || !isAtEnd(tokens, found.next)) return unread("fields.read.date", { text: printed });
  return withWords(edtfOf(found, printed), printed);
}

/** Every date in a longer text that is known well enough to be held, from left to right. */
export function findDates(text: string): Found<InexactDate>[] {
  const tokens = dateTokensOf(text);
  const found: Found<InexactDate>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = dateAt(tokens, at);
    const first = tokens[at];
    const last = here && tokens[here.next - 1];
    if (!here || !first || !last) continue;
    const words = text.slice(first.start, last.end);
    const reading = withWords(edtfOf(here, words), words);
    if (!reading.ok) continue;
    if (!isBound(tokens, at))
      found.push({ value: reading.value, words, start: first.start, end: last.end });
    at = here.next - 1;
  }
  return found;
}

const seasonOf: Record<string, string> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/** "2022-23" is a season to EDTF, and two years to most people. */
function twoYears(text: string): string[] | null {
  const [, first = "", second = ""] = /^((?:19|20)\d{2})-(2[1-4])$/.exec(text) ?? [];
  if (first === "" || Number(first) % 100 !== Number(second) - 1) return null;
  return [`${first}/${Number(first) + 1}`, `${seasonOf[second]} ${first}`];
}

/** "After 5 May", «не позднее 5 мая»: the day of which this is told is another one. */
function isBound(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((words) => afterPhrase(tokens, at - words, boundWords) === at);
}

type DateAt = { first: DatePoint; last: DatePoint | null; next: number };

function dateAt(tokens: readonly Token[], at: number): DateAt | null {
  return nightAt(tokens, at) ?? spanAt(tokens, at);
}

/** «в ночь на 3 марта»: some time between the day before and that day. */
function nightAt(tokens: readonly Token[], at: number): DateAt | null {
  const opened = afterPhrase(tokens, at, nightBefore);
  const night = opened === null ? null : pointAt(tokens, opened);
  return night && { first: dayBefore(night.point), last: night.point, next: night.next };
}

function dayBefore(point: DatePoint): DatePoint {
  const { year, month, day } = point;
  if (year === null || month === null || day === null) return point;
  const before = new Date(Date.UTC(year, month - 1, day - 1));
  return {
    ...point,
    year: before.getUTCFullYear(),
    month: before.getUTCMonth() + 1,
    day: before.getUTCDate(),
  };
}

function spanAt(tokens: readonly Token[], at: number): DateAt | null {
  const opened = afterPhrase(tokens, at, rangeOpeners);
  const first = pointAt(tokens, opened ?? at);
  if (!first) return null;
  const joined = afterPhrase(tokens, first.next, opened === null ? plainJoiners : rangeJoiners);
  const second = joined === null ? null : pointAt(tokens, joined);
  if (!second) return opened === null ? { first: first.point, last: null, next: first.next } : null;
  return rangeOf(first, second);
}

/** The first end takes over the month and the year that are said only once, at the second. */
function rangeOf(first: PointAt, second: PointAt): DateAt {
  const month = first.point.month ?? (first.point.season === null ? second.point.month : null);
  const isYear = first.point.year !== null && first.point.month === null;
  const start = {
    ...first.point,
    year: first.point.year ?? second.point.year,
    month: isYear ? null : month,
  };
  return { first: start, last: second.point, next: second.next };
}

function edtfOf({ first, last }: DateAt, text: string): Reading<string> {
  const from = pointEdtf(first, text);
  if (!last || !from.ok) return from;
  const to = pointEdtf(last, text);
  if (!to.ok) return to;
  return read(`${startOf(from.value)}/${endOf(to.value)}`);
}

const startOf = (edtf: string) => edtf.split("/")[0] ?? edtf;
const endOf = (edtf: string) => edtf.split("/").at(-1) ?? edtf;

function withWords(edtf: Reading<string>, printed: string): Reading<InexactDate> {
  if (!edtf.ok) return edtf;
  const date = edtfDate(edtf.value, printed);
  return date ? read(date) : unread("fields.read.reversed", { text: printed });
}

function isAtEnd(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ text }) => text === "." || text === ",");
}
