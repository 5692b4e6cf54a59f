import { type Span, tidySpan } from "./capture-text-spans";
import { countWords, longestExcerptWords } from "./excerpt";

/** At most so many quotations are made of one selection; more would copy the source. */
export const mostShortQuotes = 3;

/**
 * The quotations that a selection becomes: itself where it is short enough, else its clauses, joined as
 * far as the limit of words allows. Positions in code points of the text. Null where a clause is too
 * long by itself, or more than three quotations would be needed.
 */
export function shortQuotes(points: readonly string[], span: Span): Span[] | null {
  const quotes: Span[] = [];
  for (const clause of clausesOf(points, span)) {
    const last = quotes.at(-1);
    const joined = last ? { start: last.start, end: clause.end } : clause;
    if (last && isShort(points, joined)) quotes[quotes.length - 1] = joined;
    else quotes.push(clause);
  }
  const fits = quotes.length <= mostShortQuotes && quotes.every((quote) => isShort(points, quote));
  return fits ? quotes : null;
}

function clausesOf(points: readonly string[], { start, end }: Span): Span[] {
  const cuts = [start];
  for (let at = start + 1; at < end; at++)
    if (/\s/u.test(points[at] ?? "") && /[.,;:!?–—]/u.test(points[at - 1] ?? "")) cuts.push(at);
  return cuts.flatMap((from, index) => {
    const clause = { start: from, end: cuts[index + 1] ?? end };
    return tidySpan(points, clause) ?? [];
  });
}

function isShort(points: readonly string[], { start, end }: Span): boolean {
  return countWords(points.slice(start, end).join("")) <= longestExcerptWords;
}
