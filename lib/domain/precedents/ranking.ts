import type { PrecedentRow } from "./precedent-profile";
import { type Comparison, type Likeness, likenessOf, scoreOf } from "./similarity";

/** A defendant with how like they are. */
export type Ranked = Likeness & { row: PrecedentRow };

/**
 * The likest defendant of each case, the likest first, as many as wanted. Ties: more of it known first,
 * then the lower number of the case, then the defendant's place: the same data give the same order.
 * The rows of a case must stand together, in the order of their numbers.
 */
export function likestCases(
  rows: readonly PrecedentRow[],
  comparison: Comparison,
  wanted: number,
): Ranked[] {
  const best: Ranked[] = [];
  let ofCase: Ranked | null = null;
  for (const row of rows) {
    if (ofCase && ofCase.row.id !== row.id) {
      keep(best, ofCase, wanted);
      ofCase = null;
    }
    const last = best.length < wanted ? null : best.at(-1);
    if (mayCome(row, comparison, last)) ofCase = firstOf(ofCase, row, comparison);
  }
  if (ofCase) keep(best, ofCase, wanted);
  return best;
}

/** Which of two comes first: the one found so far, or this defendant. */
function firstOf(found: Ranked | null, row: PrecedentRow, comparison: Comparison): Ranked {
  const one = { row, ...likenessOf(comparison, row) };
  return found === null || comesFirst(one, found) ? one : found;
}

/** Whether a defendant may come before the last of those kept; most do not, by their score alone. */
function mayCome(row: PrecedentRow, comparison: Comparison, last: Ranked | null | undefined) {
  return !last || (scoreOf(comparison, row) ?? 0) >= (last.score ?? 0);
}

/** The likest of the defendants that pass; null where nothing was asked or none of it is known. */
export function likestOf(
  rows: readonly PrecedentRow[],
  comparison: Comparison,
  passes: (row: PrecedentRow) => boolean,
): Ranked | null {
  let best: Ranked | null = null;
  for (const row of rows) {
    if (!passes(row) || !mayCome(row, comparison, best)) continue;
    const one = { row, ...likenessOf(comparison, row) };
    if (one.coverage && (best === null || comesFirst(one, best))) best = one;
  }
  return best;
}

/** How many rows a case has; rows stand in the order of the numbers of their cases. */
export function defendantsOf(rows: readonly PrecedentRow[], id: string): number {
  const first = placeOf(rows, (row) => row.id < id);
  return placeOf(rows, (row) => row.id <= id) - first;
}

/** How many of the first things in order pass, found by halving. */
function placeOf<T>(things: readonly T[], passes: (thing: T) => boolean): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = things[middle];
    if (one !== undefined && passes(one)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts one into its place among the best, which stay in order and as many as wanted. */
function keep(best: Ranked[], one: Ranked, wanted: number): void {
  const last = best.at(-1);
  if (best.length >= wanted && (!last || !comesFirst(one, last))) return;
  const from = placeOf(best, (other) => comesFirst(other, one));
  best.splice(from, 0, one);
  if (best.length > wanted) best.pop();
}

function comesFirst(a: Ranked, b: Ranked): boolean {
  const byScore = (b.score ?? 0) - (a.score ?? 0);
  if (byScore !== 0) return byScore < 0;
  const byCoverage = (b.coverage ?? 0) - (a.coverage ?? 0);
  if (byCoverage !== 0) return byCoverage < 0;
  if (a.row.id !== b.row.id) return a.row.id < b.row.id;
  return a.row.profile.ordinal < b.row.profile.ordinal;
}
