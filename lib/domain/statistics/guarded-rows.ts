import type { AnswerCounts, CaseCount } from "./attribute-counts";
import { fewestShown, type Guarded, guardedCells, guardedTable, suppressed } from "./suppression";

/** Decided cases of one kind, and the people in them; both are hidden or none. */
export type GuardedRow<C extends string | null = string | null> = {
  code: C;
  cases: Guarded;
  people: Guarded;
};

/**
 * The rows of one total, largest first, small numbers hidden. Of a total of fewer than five people there
 * are no rows: the name of the only one would tell what all of them have in common.
 */
export function guardedRows<C extends string | null>(
  cells: readonly { code: C; count: CaseCount }[],
): GuardedRow<C>[] {
  const held = cells.filter(({ count }) => count.cases > 0);
  if (held.reduce((sum, { count }) => sum + count.people, 0) < fewestShown) return [];
  return inTurn(held, true).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Yes, no and not known, in that order, those of nobody too. */
export function guardedAnswers(counts: AnswerCounts, isGuarded: boolean) {
  const cells = answerOrder.map((code) => ({ code, count: counts[code] }));
  return inTurn(cells, isGuarded);
}

/** The same for each of several totals that also add up to one: no cell follows from the others. */
export function guardedAnswerTable(counts: readonly AnswerCounts[]) {
  const people = guardedTable(counts.map((one) => answerOrder.map((code) => one[code].people)));
  return counts.map((one, at) =>
    answerOrder.map((code, place) => rowOf({ code, count: one[code] }, people[at]?.[place])),
  );
}

/** Yes and no of some cases: both are told or none; no rows where there are no cases. */
export function guardedEither(yes: CaseCount, all: CaseCount): GuardedRow<"yes" | "no">[] {
  if (all.cases === 0) return [];
  const no = { cases: all.cases - yes.cases, people: all.people - yes.people };
  return inTurn<"yes" | "no">(
    [
      { code: "yes", count: yes },
      { code: "no", count: no },
    ],
    true,
  );
}

const answerOrder = ["yes", "no", "unknown"] as const;

function inTurn<C extends string | null>(
  cells: readonly { code: C; count: CaseCount }[],
  isGuarded: boolean,
): GuardedRow<C>[] {
  const people = cells.map(({ count }) => count.people);
  const guarded = isGuarded ? guardedCells(people) : people;
  return cells.map((cell, at) => rowOf(cell, guarded[at]));
}

function rowOf<C extends string | null>(
  { code, count }: { code: C; count: CaseCount },
  people: Guarded = suppressed,
): GuardedRow<C> {
  return { code, cases: people === suppressed ? suppressed : count.cases, people };
}

function sizeOf({ cases }: GuardedRow): number {
  return cases === suppressed ? 0 : cases;
}
