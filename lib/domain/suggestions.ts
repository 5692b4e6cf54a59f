import { findDates } from "./reading/read-date";
import { findKnown, type KnownLists } from "./reading/read-known";
import { findProvisions } from "./reading/read-provision";
import { findTerms } from "./reading/read-term";
import type { Suggestion } from "./suggestion";
import { linkedSentences, supposedSentences } from "./suggestions-linked";
import { findWords } from "./suggestions-words";

/** The longest selection in which anything is looked for, in UTF-16 units. */
const longestSelection = 4000;

/**
 * The structured values that selected words of a source propose, in the order in which they are most
 * useful: linked sentences first, since they take two terms at once. Nothing is changed by it.
 */
export function suggestionsFrom(text: string, lists: KnownLists = {}): Suggestion[] {
  const words = text.slice(0, longestSelection);
  const linked = linkedSentences(words);
  const isServed = linked.some(({ served }) => served);
  return [
    ...linked,
    ...(linked.length > 0 ? [] : [...supposedSentences(words), ...termsIn(words)]),
    ...findWords(words).filter(({ kind }) => !(isServed && kind === "suspended")),
    ...findProvisions(words).map(({ value, words: found }) => ({
      kind: "provision" as const,
      words: found,
      provision: value,
    })),
    ...findKnown(lists.courts ?? [], words).map(({ value, words: found }) => ({
      kind: "court" as const,
      words: found,
      court: value,
    })),
    ...datesIn(words),
  ];
}

function termsIn(text: string): Suggestion[] {
  return findTerms(text).map(({ value, words }) => ({ kind: "term", words, term: value }));
}

function datesIn(text: string): Suggestion[] {
  return findDates(text)
    .filter(({ value }) => value.precision !== "year")
    .map(({ value, words, start, end }) => ({
      kind: "date",
      words,
      date: value,
      happening: happeningNear(text, start, end),
    }));
}

/** What the words around a date tell of, tried in this order; "after" where they tell nothing. */
const tellsOf: readonly (readonly [Extract<Suggestion, { kind: "date" }>["happening"], RegExp])[] =
  [
    ["case-opened", /case was (?:filed|opened)|criminal case|возбу(?:жд|дил)/iu],
    ["appeal", /appeal|апелляц|кассац/iu],
    ["verdict", /sentenced|convicted|verdict|приговор|осудил|осужд[её]н/iu],
    ["detention", /detained|arrested|задержа|арестова/iu],
    ["charge", /charged|предъяв/iu],
    ["return", /returned|surrendered|came to|вернул|явил|пришел|пришёл|сдал/iu],
    ["absence", /\bleft\b|absent|awol|abandon|самовольно|покинул|оставил|не явил/iu],
    ["refusal", /refus|disobe|отказал|не исполн/iu],
    ["order", /\border|приказ/iu],
    ["call-up", /mobili[sz]ed|called up|drafted|conscripted|мобилизова|призва/iu],
    ["wound", /wound|injur|ранен|ранил/iu],
  ];

function happeningNear(text: string, start: number, end: number) {
  const near = text.slice(Math.max(0, start - 120), end + 120);
  return tellsOf.find(([, pattern]) => pattern.test(near))?.[0] ?? "after";
}
