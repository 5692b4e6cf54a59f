"use client";

import { useCallback, useMemo, useState } from "react";
import { type Span, tidySpan } from "@/lib/domain/capture-text-spans";
import { countWords } from "@/lib/domain/excerpt";
import { shortQuotes } from "@/lib/domain/short-quotes";
import type { CaptureView } from "@/lib/domain/source-views";

/**
 * Words that somebody has selected, or a quotation that the caret stands in. `quotes`: the quotations
 * that they become; null where they are too many.
 */
export type Choice = Span & {
  text: string;
  words: number;
  isQuoted: boolean;
  quotes: readonly Span[] | null;
};

/** What is chosen in the text of a copy. A caret inside a quoted span chooses that span. */
export function useChoice(view: CaptureView | null) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const points = useMemo(() => [...(view?.text ?? "")], [view?.text]);
  const excerpts = view?.excerpts;
  const select = useCallback(
    (span: Span) => setChoice(chosen(points, span, excerpts ?? [])),
    [points, excerpts],
  );
  const clear = useCallback(() => setChoice(null), []);
  return { choice, select, clear };
}

/** What a selection, or a caret, in a text chooses. */
export function chosen(
  points: readonly string[],
  span: Span,
  excerpts: readonly Span[],
): Choice | null {
  const isCaret = span.start === span.end;
  const around = excerpts.filter((one) => one.start <= span.start && one.end >= span.end);
  const [shortest] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const found = isCaret ? shortest : tidySpan(points, span);
  if (!found) return null;
  const { start, end } = found;
  const text = points.slice(start, end).join("");
  const isQuoted = excerpts.some((one) => one.start === start && one.end === end);
  const quotes = shortQuotes(points, found);
  return { start, end, text, words: countWords(text), isQuoted, quotes };
}
