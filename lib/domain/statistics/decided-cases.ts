import type { AnswerCounts, Attributes, CaseCount } from "./attribute-counts";
import type { FactCounts } from "./count-facts";
import type { CodeColumn, FactColumns } from "./fact-columns";
import {
  type GuardedRow,
  guardedAnswers,
  guardedAnswerTable,
  guardedEither,
  guardedRows,
} from "./guarded-rows";
import { type ServedCounts, servedOf } from "./served-of";
import { suppressed } from "./suppression";
import { type ToldTerms, toldTerms } from "./told-terms";

/** What records tell of decided cases. Small numbers are hidden: each answer also tells of courts one by one. */
export type DecidedCases = {
  /** How many cases were decided on the days of which this is told. */
  toldCases: number;
  results: GuardedRow[];
  served: ServedCounts;
  terms: ToldTerms;
  appeals: { appealed: GuardedRow<"yes" | "no">[]; appeal: GuardedRow[]; cassation: GuardedRow[] };
  act: GuardedRow<"yes" | "no" | "unknown">[];
  closed: GuardedRow<"yes" | "no" | "unknown">[];
  /** Of all the time covered, whatever months are asked of. */
  actByCourt: {
    court: string | null;
    decided: number;
    act: GuardedRow<"yes" | "no" | "unknown">[];
  }[];
};

/** What is told of decided cases; within one place no extremes of terms and no steps of them. */
export function decidedCases(
  columns: FactColumns,
  { decided, acts }: Pick<FactCounts, "decided" | "acts">,
  isInOnePlace: boolean,
): DecidedCases {
  const results = guardedRows(coded(columns.result, decided.results));
  const served = servedOf(decided, columns.result.codes, results);
  return {
    toldCases: decided.all.cases,
    results,
    served,
    terms: toldTerms(decided.months, served, isInOnePlace),
    appeals: appealsIn(columns, decided),
    act: guardedAnswers(decided.act, true),
    closed: guardedAnswers(decided.closed, true),
    actByCourt: actByCourt(columns, acts),
  };
}

/** What came of appeals is hidden altogether where the number of those appealed is. */
function appealsIn(
  columns: FactColumns,
  { all, appealed, appealResults, cassationResults }: Attributes,
): DecidedCases["appeals"] {
  const rows = guardedEither(appealed, all);
  const isTold = rows.every(({ people }) => people !== suppressed);
  const led = (column: CodeColumn, counts: CaseCount[]) =>
    isTold ? guardedRows(coded(column, counts)) : [];
  return {
    appealed: rows,
    appeal: led(columns.appealResult, appealResults),
    cassation: led(columns.cassationResult, cassationResults),
  };
}

function coded({ codes }: CodeColumn, counts: readonly CaseCount[]) {
  return codes.map((code, place) => ({ code, count: counts[place] ?? { cases: 0, people: 0 } }));
}

function actByCourt(
  { court }: FactColumns,
  counts: readonly AnswerCounts[],
): DecidedCases["actByCourt"] {
  const told = court.codes.flatMap((code, place) => {
    const act = counts[place];
    const decided = act ? act.yes.cases + act.no.cases + act.unknown.cases : 0;
    return act && decided > 0 ? [{ code, decided, act }] : [];
  });
  const guarded = guardedAnswerTable(told.map(({ act }) => act));
  return told
    .map(({ code, decided }, at) => ({ court: code, decided, act: guarded[at] ?? [] }))
    .sort((a, b) => b.decided - a.decided || (a.court ?? "").localeCompare(b.court ?? ""));
}
