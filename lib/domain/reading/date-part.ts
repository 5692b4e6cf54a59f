import { halfWords, partWords, quarterWords } from "./date-words";
import { afterPhrase, type Token } from "./tokens";

const quarters = ["q1", "q2", "q3", "q4"] as const;

/** A part of a month or year that people name. */
export type DatePart =
  | "early"
  | "mid"
  | "late"
  | "first-half"
  | "second-half"
  | (typeof quarters)[number];

const parts: readonly (readonly [DatePart, readonly string[]])[] = [
  ["early", [...partWords.early, ...partWords.earlyRu]],
  ["mid", [...partWords.mid, ...partWords.midRu]],
  ["late", partWords.late],
  ["first-half", halfWords.first],
  ["second-half", halfWords.second],
  ...quarters.map((part, index) => [part, quarterWords[index] ?? []] as const),
];

/** The part of a month or year that is named at `at`, the longest name of one; null where none is. */
export function partAt(tokens: readonly Token[], at: number) {
  const found = parts.flatMap(([part, phrases]) => {
    const next = afterPhrase(tokens, at, phrases);
    return next === null ? [] : [{ part, next }];
  });
  return found.sort((a, b) => b.next - a.next)[0] ?? null;
}
