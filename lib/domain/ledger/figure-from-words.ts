import type { InexactDate } from "@/lib/domain/inexact-date";
import { findDates } from "@/lib/domain/reading/read-date";
import { findProvisions } from "@/lib/domain/reading/read-provision";
import type { Quantity, ReportedFigure } from "@/lib/domain/reported-figure";
import { numbersIn } from "./bound-figures";
import { hedgeBefore, unitAfter } from "./words-of-numbers";

/** What a passage seems to state: to be looked at by a person, never to be kept as it is. */
export type FigureGuess = {
  metric: ReportedFigure["metric"];
  quantities: Quantity[];
  articleScope: string[];
  period: InexactDate | null;
};

const mostNumbers = 12;
const digits = "\\d+(?:[\\s,\\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)?";
const numberOrRange = new RegExp(`(${digits})(?:\\s*(?:[–—-]|to|до)\\s*(${digits}))?`, "giu");

/** Reads the numbers of a passage with their hedges and units, its articles and its time. */
export function figureFromWords(words: string): FigureGuess {
  const provisions = findProvisions(words);
  const dates = findDates(words).filter((date) => isSurelyDate(date, words));
  const left = masked(words, [...provisions, ...dates]);
  const quantities = quantitiesIn(left).slice(0, mostNumbers);
  return {
    metric: metricOf(words, quantities),
    quantities: quantities.length > 0 ? quantities : [wordsAlone],
    articleScope: [...new Set(provisions.map(({ value }) => value))],
    period: dates[0]?.value ?? null,
  };
}

const wordsAlone: Quantity = {
  what: null,
  min: null,
  max: null,
  unit: "none",
  qualifier: "vague",
};

function quantitiesIn(words: string): Quantity[] {
  return [...words.matchAll(numberOrRange)].flatMap((match) => {
    const [all, first = "", second] = match;
    const [min] = numbersIn(first);
    const [max] = second === undefined ? [min] : numbersIn(second);
    if (min === undefined || max === undefined || min > max) return [];
    const unit = unitAfter(words.slice(match.index + all.length)) ?? "none";
    const hedge = hedgeBefore(words.slice(0, match.index));
    return [{ what: null, min, max, unit, qualifier: min === max ? hedge : "range" }];
  });
}

type Span = { start: number; end: number };

/** The words with blanks where something else was read already, so that positions stay. */
function masked(words: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    words,
  );
}

const latestYear = 2035;

/** Four digits alone are a year only where nothing is counted by them: «2076 дел» is no year. */
function isSurelyDate({ words, end }: Span & { words: string }, text: string): boolean {
  if (!/^\d+$/.test(words.trim())) return true;
  const unit = unitAfter(text.slice(end, end + 16));
  return Number(words) <= latestYear && (unit === null || unit === "years");
}

const metrics: readonly (readonly [ReportedFigure["metric"], RegExp])[] = [
  ["share", /%|per ?cent|процент/iu],
  ["decisions-rate", /(?:a|per|every|each) (?:week|working day)|в неделю|рабочий день/iu],
  ["sentences-suspended", /suspended|условн/iu],
  ["cases-opened", /opened|возбу/iu],
  ["cases-received", /received|submitted|reached|sent to|поступи/iu],
  ["people-tried", /faced trial|on trial|подсудим|предста/iu],
  ["people-convicted", /convicted|осужд/iu],
  ["sentences-passed", /sentences?(?!\p{L})|приговор/iu],
  ["cases-decided", /decided|decisions?|verdicts?|решени|рассмотр/iu],
];

function metricOf(words: string, quantities: readonly Quantity[]): ReportedFigure["metric"] {
  const said = metrics.find(([, pattern]) => pattern.test(words))?.[0];
  if (said) return said;
  return quantities[0]?.unit === "cases" ? "cases-received" : "detail";
}
