import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { type LedgerNumber, numbersOf, singleValue } from "./ledger-number";
import { articlesOf, countUnits, isStatistic } from "./scope-of";

/** The same value under a later day, while a number beside it has moved. */
export type CarriedOver = {
  earlier: LedgerNumber;
  later: LedgerNumber;
  /** The numbers beside them that moved: what the value is a part of, or the count itself. */
  moved: { earlier: LedgerNumber; later: LedgerNumber }[];
};

/** A count without a day of its own beside counts of the same text that have one. */
export type Undated = { number: LedgerNumber; beside: LedgerNumber[] };

/** Numbers that were taken from an older text unchanged: same value, new day, moved denominator. */
export function carriedOver(figures: readonly PublicFigure[]): CarriedOver[] {
  const dated = figures.filter(isStatistic).filter(({ asOf }) => asOf !== null);
  const ordered = dated.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.number - b.number);
  return ordered.flatMap((earlier, at) =>
    ordered.slice(at + 1).flatMap((later) => carriedBetween(earlier, later)),
  );
}

/** Counts whose day is not stated in a text that states the day of others: they may be older. */
export function undatedBeside(figures: readonly PublicFigure[]): Undated[] {
  const counts = figures.filter(isStatistic).flatMap(numbersOf).filter(isFirstCount);
  return counts
    .filter(({ figure }) => figure.asOf === null)
    .flatMap((number) => {
      const beside = counts.filter((other) => isBeside(number, other));
      return beside.length > 0 ? [{ number, beside }] : [];
    });
}

function carriedBetween(earlier: PublicFigure, later: PublicFigure): CarriedOver[] {
  if (dayOf(earlier) === dayOf(later) || !isSameThing(earlier, later)) return [];
  const olds = numbersOf(earlier);
  const pairs = numbersOf(later).flatMap((number, at) => {
    const old = olds[at];
    return old && old.quantity.unit === number.quantity.unit
      ? [{ earlier: old, later: number }]
      : [];
  });
  const moved = pairs.filter((pair) => singleValue(pair.earlier) !== singleValue(pair.later));
  return pairs
    .filter((pair) => isSameExact(pair.earlier, pair.later) && moved.length > 0)
    .map((pair) => ({ ...pair, moved }));
}

function isSameExact(a: LedgerNumber, b: LedgerNumber): boolean {
  const value = singleValue(a);
  return value !== null && value === singleValue(b) && isExact(a) && isExact(b);
}

function isSameThing(a: PublicFigure, b: PublicFigure): boolean {
  return (
    a.publisher.id === b.publisher.id &&
    a.metric === b.metric &&
    articlesOf(a) === articlesOf(b) &&
    a.place === b.place
  );
}

/** Of the same source, with a day, and of the same articles or, where the text names none, of any. */
function isBeside({ figure }: LedgerNumber, { figure: other }: LedgerNumber): boolean {
  const articles = articlesOf(figure);
  return (
    other.asOf !== null &&
    other.source === figure.source &&
    other.id !== figure.id &&
    (articles === "" ? other.asOfBasis === "stated" : articlesOf(other) === articles)
  );
}

function isFirstCount(number: LedgerNumber): boolean {
  const isFirst = number.ref === number.figure.id;
  return isFirst && isExact(number) && countUnits.has(number.quantity.unit);
}

function isExact({ quantity }: LedgerNumber): boolean {
  return quantity.qualifier === "exact";
}

function dayOf(figure: PublicFigure): string {
  return figure.asOf?.latest ?? "";
}
