import { withheldMark } from "@/lib/domain/projection/withhold-name";
import { conceptsIn } from "./concepts";
import { nameTerms } from "./name-terms";
import { provisionsIn, provisionTerms } from "./provision-tokens";
import { termOf } from "./term";
import type { Understood } from "./understood";
import { type Word, wordsOf } from "./words";

/** A snippet: plain and found text in turns, beginning with plain. */
export type Snippet = string[];

type Span = { start: number; end: number; terms: readonly string[] };

/** The length of a snippet, in UTF-16 units, and how much of it stands before the first find. */
const snippetLength = 240;
const leadLength = 70;

/** The terms that a query may be found by, its phrases among them. */
export function termsAskedFor({ asked, phrases }: Understood): ReadonlySet<string> {
  return new Set([...asked.flatMap(({ terms }) => terms), ...phrases.flat()]);
}

/**
 * The piece of a public text that has most of what is asked, with what was found in it; the text's
 * beginning where nothing was. It never reaches over a place from which something was taken out.
 */
export function snippetOf(text: string, terms: ReadonlySet<string>): Snippet {
  const pieces = text
    .split(withheldMark)
    .flatMap((piece) => piece.split(/\n+/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const found = pieces.map((piece) => ({ piece, spans: foundIn(piece, terms) }));
  const best = found.reduce<(typeof found)[number] | null>(
    (one, other) => (one === null || worth(other.spans) > worth(one.spans) ? other : one),
    null,
  );
  if (!best) return [];
  return cutAround(best.piece, best.spans);
}

/** A whole text with what was found in it, as a title is shown. */
export function highlighted(text: string, terms: ReadonlySet<string>): Snippet {
  return alternating(text, { from: 0, to: text.length }, foundIn(text, terms));
}

function worth(spans: readonly Span[]): number {
  return new Set(spans.flatMap((span) => span.terms)).size + Math.min(spans.length, 5) / 10;
}

/** What of a text is among the terms: provisions and phrases whole, then single words. */
function foundIn(text: string, terms: ReadonlySet<string>): Span[] {
  if (terms.size === 0) return [];
  const words = wordsOf(text);
  const at = (from: number, to: number) => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  const spans: Span[] = [
    ...provisionsIn(text).map((one) => ({ ...one, terms: provisionTerms(one) })),
    ...conceptsIn(words, { text, asked: false }).map(({ from, to, terms: stands }) => ({
      ...at(from, to),
      terms: stands,
    })),
    ...words.map((word) => ({ start: word.start, end: word.end, terms: termsOfWord(word) })),
  ];
  return withoutOverlap(
    spans
      .map((span) => ({ ...span, terms: span.terms.filter((term) => terms.has(term)) }))
      .filter((span) => span.terms.length > 0),
  );
}

function termsOfWord({ text, folded }: Word): string[] {
  return /^\p{Lu}/u.test(text) ? [termOf(folded), ...nameTerms(text)] : [termOf(folded)];
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return inOrder.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The part of a piece with most finds: it begins a little before one of them, at a word. */
function cutAround(piece: string, spans: readonly Span[]): Snippet {
  const starts = [0, ...spans.map((span) => Math.max(0, span.start - leadLength))];
  const within = (from: number) =>
    spans.filter((span) => span.start >= from && span.end <= from + snippetLength);
  const start = starts.reduce((best, from) =>
    worth(within(from)) > worth(within(best)) ? from : best,
  );
  const from = start === 0 ? 0 : wordStart(piece, start);
  const to = wordEnd(piece, from + snippetLength);
  const cut = alternating(piece, { from, to }, spans);
  const last = cut.length - 1;
  return cut.map((text, index) => {
    const begun = index === 0 && from > 0 ? `… ${text}` : text;
    return index === last && to < piece.length ? `${begun.trimEnd()} …` : begun;
  });
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 || space - at > 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return at - space > 30 ? at : space;
}

function alternating(
  text: string,
  { from, to }: { from: number; to: number },
  spans: readonly Span[],
): Snippet {
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return [...parts, text.slice(at, to)];
}
