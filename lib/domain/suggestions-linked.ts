import { findTerms } from "./reading/read-term";
import type { LinkedSentences } from "./suggestion";
import { exactMonths, type Term } from "./term";

const changed =
  /increas|rais|extend|lengthen|toughen|harsh|reduc|lower|cut\b|soften|commut|увелич|ужесточ|повыс|снизи|смягч|сократ|уменьш/iu;
const byDefence =
  /defen[cs]e appeal|lawyers? appeal|on the appeal of|жалоб\p{L}* (?:защит|адвокат)/iu;

/**
 * The pairs of sentences that a text links by a word of change: "five and a half years … increased to
 * 7 years", «увеличил срок с 5,5 до 7 лет». The second term is the one that was reached, so «до» and
 * "to" do not make it a bound. Nothing is linked across a change that is not between two exact terms.
 */
export function linkedSentences(text: string): LinkedSentences[] {
  const change = changed.exec(text);
  if (!change) return [];
  const terms = findTerms(text).map(({ value, ...place }) => ({ ...place, term: value }));
  const after = terms.filter(({ end }) => end > change.index);
  const before = terms.filter(({ end }) => end <= change.index);
  const [reached] = after;
  if (!reached) return [];
  const pair = spread(reached.term) ?? pairOf(before.at(-1)?.term, after);
  if (!pair || exactMonths(pair[0]) === exactMonths(pair[1])) return [];
  const start = before.at(-1)?.start ?? change.index;
  const lodgedBy = lodgedIn(text, pair[0], pair[1]);
  return [
    {
      kind: "linked-sentences",
      words: text.slice(start, reached.end),
      first: pair[0],
      second: pair[1],
      lodgedBy,
    },
  ];
}

type Pair = readonly [Term, Term];

/** «с 5,5 до 7 лет» after a word of change: two terms, not a range. */
function spread({ minMonths, maxMonths, printed }: Term): Pair | null {
  if (minMonths === null || maxMonths === null || minMonths === maxMonths) return null;
  return [exactly(minMonths, printed), exactly(maxMonths, printed)];
}

/** Where no term stands before the change, one after it says from what: "to 7 years from 5.5 years". */
function pairOf(first: Term | undefined, after: readonly { term: Term }[]): Pair | null {
  const [reached, other] = after.map(({ term }) => term);
  const from = first ?? other;
  if (!from || !reached) return null;
  const start = exactMonths(from) ?? (first ? null : from.minMonths);
  const end = exactMonths(reached) ?? boundOf(reached);
  if (start === null || end === null) return null;
  return [exactly(start, from.printed), exactly(end, reached.printed)];
}

/** «увеличен до 7 лет»: the bound that was read is the term that was reached. */
function boundOf({ minMonths, maxMonths }: Term): number | null {
  return minMonths === null ? maxMonths : null;
}

function exactly(months: number, printed: string | null): Term {
  return { minMonths: months, maxMonths: months, printed };
}

/** A longer sentence is implied to be the prosecution's wish; a shorter one is the defence's if said. */
function lodgedIn(text: string, first: Term, second: Term): LinkedSentences["lodgedBy"] {
  if ((exactMonths(second) ?? 0) > (exactMonths(first) ?? 0)) return "prosecution";
  return byDefence.test(text) ? "defence" : null;
}
