import { type Appeals, appealsOf } from "@/lib/domain/precedents/appeals";
import {
  type Distribution,
  distributionOf,
  type TermSummary,
} from "@/lib/domain/precedents/distribution";
import type { FiveNumbers } from "@/lib/domain/precedents/month-counts";
import type { Served } from "@/lib/domain/precedents/outcome-of";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import type { AnswerCounts } from "./attribute-counts";
import type { EntriesInScope } from "./entry-scope";
import { type GuardedRow, guardedAnswers } from "./guarded-rows";
import { type Guarded, guardedCells, guardedTable, suppressed } from "./suppression";
import { fewestInPlace, guardedTerms } from "./told-terms";

/** What is told of one proceeding of an entry. */
export type ToldProceeding = {
  /** The number of the case. */
  id: string;
  openness: "open" | "closed" | null;
  act: "yes" | "no" | null;
};

/** People of one service status; null where it is not known. */
export type ServiceRow = {
  status: string | null;
  people: Guarded;
  served: Record<Served, Guarded>;
};

/** What the case entries say within a scope. People count; a row of several unnamed ones as many. */
export type EntryStatistics = {
  people: number;
  cases: number;
  /** People whose last decision may lie in the period or outside of it. */
  undated: number;
  /** Whether small numbers are hidden. */
  isGuarded: boolean;
  /** Of those deprived of liberty, or of whom no other punishment is told. */
  served: Record<Served, Guarded>;
  terms: { n: Guarded; numbers: FiveNumbers | null };
  /** Convicted people whose term is not known, or of whom only one bound is. */
  termUnknown: Guarded;
  /** To be drawn and told in full; null where small numbers are hidden. */
  spread: Distribution | null;
  appeals: Appeals | null;
  service: ServiceRow[];
  /** Proceedings, not people. */
  proceedings: number;
  closed: GuardedRow<"yes" | "no" | "unknown">[];
  act: GuardedRow<"yes" | "no" | "unknown">[];
};

const servings = ["real", "suspended", "unknown"] as const;

/** The statistics of the entries within a scope. */
export function entryStatistics(
  { rows, undated }: EntriesInScope,
  proceedings: readonly ToldProceeding[],
  isGuarded: boolean,
): EntryStatistics {
  const spread = distributionOf(rows);
  const { counts, terms } = spread;
  const ids = new Set(rows.map(({ id }) => id));
  const told = proceedings.filter(({ id }) => ids.has(id));
  const served = servedOf(
    guard(
      servings.map((one) => counts.served[one]),
      isGuarded,
    ),
  );
  const termUnknown = counts.termUnknown + counts.termOneBound;
  return {
    people: counts.defendants,
    cases: counts.cases,
    undated,
    isGuarded,
    served,
    ...(isGuarded
      ? termsInPlace(terms.all, termUnknown, served)
      : { terms: terms.all, termUnknown }),
    spread: isGuarded ? null : spread,
    appeals: isGuarded ? null : appealsOf(rows),
    service: serviceRows(rows, isGuarded),
    proceedings: told.length,
    closed: guardedAnswers(answersOf(told, closedOf), isGuarded),
    act: guardedAnswers(
      answersOf(told, ({ act }) => act ?? "unknown"),
      isGuarded,
    ),
  };
}

/** Terms within one place, where small numbers are hidden and a few terms are not summed up. */
function termsInPlace(
  { n: known, numbers }: TermSummary,
  unknown: number,
  served: EntryStatistics["served"],
): Pick<EntryStatistics, "terms" | "termUnknown"> {
  const [n, termUnknown] = guardedTerms([known, unknown], served);
  const isTold = n !== suppressed && n >= fewestInPlace;
  return { terms: { n, numbers: isTold ? numbers : null }, termUnknown };
}

function guard(cells: number[], isGuarded: boolean): Guarded[] {
  return isGuarded ? guardedCells(cells) : cells;
}

function servedOf(cells: readonly Guarded[]): Record<Served, Guarded> {
  const [real = suppressed, suspended = suppressed, unknown = suppressed] = cells;
  return { real, suspended, unknown };
}

/** An officer who serves by contract is in two rows: these do not add up. */
function serviceRows(rows: readonly PrecedentRow[], isGuarded: boolean): ServiceRow[] {
  const statuses = new Map<string | null, [number, number, number]>();
  for (const { profile, counted } of rows) {
    const at = counted.kind === "liberty" ? servings.indexOf(counted.served) : unknownAt;
    for (const status of profile.service.length > 0 ? profile.service : [null]) {
      const counts = statuses.get(status) ?? [0, 0, 0];
      counts[at] = (counts[at] ?? 0) + profile.headcount;
      statuses.set(status, counts);
    }
  }
  const told = [...statuses].sort(
    ([a, x], [b, y]) => Number(a === null) - Number(b === null) || sum(y) - sum(x),
  );
  const table = told.map(([, counts]) => counts);
  const totals = guard(table.map(sum), isGuarded);
  const shown: Guarded[][] = isGuarded ? guardedTable(table) : table;
  return told.map(([status], at) => {
    const people = totals[at] ?? suppressed;
    const cells = people === suppressed ? [] : (shown[at] ?? []);
    return { status, people, served: servedOf(cells) };
  });
}

/** Nobody is told to serve, or not to: not decided, acquitted, another punishment, or not known. */
const unknownAt = servings.indexOf("unknown");

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

type Answer = keyof AnswerCounts;

function closedOf({ openness }: ToldProceeding): Answer {
  if (openness === null) return "unknown";
  return openness === "closed" ? "yes" : "no";
}

/** A proceeding has one defendant at least, and counts as one here. */
function answersOf(
  told: readonly ToldProceeding[],
  answer: (one: ToldProceeding) => Answer,
): AnswerCounts {
  const count = (wanted: Answer) => {
    const cases = told.filter((one) => answer(one) === wanted).length;
    return { cases, people: cases };
  };
  return { yes: count("yes"), no: count("no"), unknown: count("unknown") };
}
