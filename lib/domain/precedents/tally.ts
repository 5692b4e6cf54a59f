import { addMonths, countMonths, type MonthCounts, noMonths } from "./month-counts";
import type { Served } from "./outcome-of";
import type { PrecedentRow } from "./precedent-profile";

/**
 * Counts of people (a row of several unnamed people counts as many) and of the cases they are in.
 * `defendants` is the sum of `convicted`, `acquitted`, `terminated`, `pending` and `unknown`;
 * `convicted` is the sum of `otherPunishment`, `termKnown`, `termOneBound` and `termUnknown`.
 */
export type Counts = {
  cases: number;
  defendants: number;
  convicted: number;
  acquitted: number;
  terminated: number;
  pending: number;
  unknown: number;
  otherPunishment: number;
  termKnown: number;
  /** Only one bound is known: "up to seven years". */
  termOneBound: number;
  termUnknown: number;
  /** Of those deprived of liberty, or of whom no other punishment is told. */
  served: Record<Served, number>;
};

/** Counts, and the terms behind them. */
export type Tally = { counts: Counts; lastId: string | null; months: Record<Served, MonthCounts> };

/** A tally of nobody yet. */
export function emptyTally(): Tally {
  const counts: Counts = {
    cases: 0,
    defendants: 0,
    convicted: 0,
    acquitted: 0,
    terminated: 0,
    pending: 0,
    unknown: 0,
    otherPunishment: 0,
    termKnown: 0,
    termOneBound: 0,
    termUnknown: 0,
    served: { real: 0, suspended: 0, unknown: 0 },
  };
  const months = { real: noMonths(), suspended: noMonths(), unknown: noMonths() };
  return { counts, lastId: null, months };
}

/** The tally of several together, whose rows are of the same cases: how many those are, is given. */
export function addedTallies(tallies: Iterable<Tally>, cases: number): Tally {
  const sum = emptyTally();
  for (const { counts, months } of tallies) {
    for (const name of added) sum.counts[name] += counts[name];
    for (const served of servings) {
      sum.counts.served[served] += counts.served[served];
      addMonths(sum.months[served], months[served]);
    }
  }
  sum.counts.cases = cases;
  return sum;
}

const servings = ["real", "suspended", "unknown"] as const;
const added = [
  "defendants",
  "convicted",
  "acquitted",
  "terminated",
  "pending",
  "unknown",
  "otherPunishment",
  "termKnown",
  "termOneBound",
  "termUnknown",
] as const;

/** Counts one more row. The rows of a case must stand together. */
export function countRow(tally: Tally, { id, profile, counted: outcome }: PrecedentRow): void {
  const { counts } = tally;
  const people = profile.headcount;
  if (tally.lastId !== id) counts.cases += 1;
  tally.lastId = id;
  counts.defendants += people;
  if (outcome.kind !== "liberty" && outcome.kind !== "other-punishment") {
    counts[outcome.kind] += people;
    return;
  }
  counts.convicted += people;
  if (outcome.kind === "other-punishment") {
    counts.otherPunishment += people;
    return;
  }
  counts.served[outcome.served] += people;
  if (outcome.months) countMonths(tally.months[outcome.served], outcome.months, people);
  counts[termCount(outcome)] += people;
}

function termCount(outcome: { months: unknown; oneBound: boolean }) {
  if (outcome.months !== null) return "termKnown";
  return outcome.oneBound ? "termOneBound" : "termUnknown";
}
