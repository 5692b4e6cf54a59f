import type { WorkingYear } from "@/lib/domain/working-days";
import type { AnswerCounts, Attributes, CaseCount } from "./attribute-counts";
import { countFacts, type FactCounts } from "./count-facts";
import type { Coverage } from "./coverage";
import type { DaySpan } from "./dated-rows";
import { dayOfNumber, daysOfMonth, monthNumber } from "./day-number";
import type { CodeColumn, FactColumns } from "./fact-columns";
import { type FactScope, partUntold } from "./fact-scope";
import { type GroupRow, groupRows, provisionRows } from "./group-rows";
import { type GuardedRow, guardedAnswers, guardedAnswerTable, guardedRows } from "./guarded-rows";
import { isOfOnePlace, type StatisticsQuery, type TimeUnit } from "./query";
import type { ReportingLag } from "./reporting-lag";
import { type MonthRow, monthRows, type WeekRow, weekRows, type YearRow, yearRows } from "./series";
import { type ServedCounts, servedOf } from "./served-of";
import { suppressed } from "./suppression";
import type { TimeLine } from "./time-line";
import { type ToldTerms, toldTerms } from "./told-terms";

/** What the records say within a scope. Days are `YYYY-MM-DD`. */
export type RecordStatistics = {
  records: number;
  receiptUndated: number;
  decisionUndated: number;
  /** Records that name the article of the part asked of and no part; they are not counted. */
  partUntold: number;
  /** What all records of the instance cover, and what of it is counted; null where nothing of it is asked. */
  coverage: { from: string; to: string };
  period: { from: string; to: string } | null;
  received: number;
  decided: number;
  /** At the end of the period. */
  pending: number;
  /** The unit in which the series is shown: within one place no shorter one than a month. */
  unit: TimeUnit;
  months: MonthRow[];
  weeks: WeekRow[] | null;
  years: YearRow[];
  byProvision: GroupRow[];
  byCourt: GroupRow[];
  byDistrict: GroupRow[];
  byRegion: GroupRow[];
  /** Small numbers are hidden in what follows, because each answer also tells of courts one by one. */
  results: GuardedRow[];
  served: ServedCounts;
  terms: ToldTerms;
  appeals: { appealed: GuardedRow<"yes" | "no">[]; appeal: GuardedRow[]; cassation: GuardedRow[] };
  act: GuardedRow<"yes" | "no" | "unknown">[];
  closed: GuardedRow<"yes" | "no" | "unknown">[];
  actByCourt: {
    court: string | null;
    decided: number;
    act: GuardedRow<"yes" | "no" | "unknown">[];
  }[];
};

/** What an answer is made from, besides the records. */
export type RecordContext = {
  line: TimeLine;
  coverage: Coverage;
  lag: ReportingLag;
  calendar: readonly WorkingYear[];
  /** The district or fleet military court over a court, or itself if it is one. */
  districtOf: (court: string) => string | null;
};

/** The statistics of the records within a scope. */
export function recordStatistics(
  columns: FactColumns,
  query: StatisticsQuery,
  context: RecordContext & { scope: FactScope },
): RecordStatistics {
  const { line, coverage, calendar, scope, districtOf } = context;
  const asked = periodOf(query, coverage);
  const period = asked ?? noDays(line);
  const counts = countFacts(columns, scope, { line, period });
  const { end } = coverage;
  const frame = { line, period, end, complete: completeDays(context), calendar };
  const months = monthRows(counts.months, frame);
  const unit = isOfOnePlace(query) && query.unit === "week" ? "month" : query.unit;
  const district = (court: string | null) => (court === null ? null : districtOf(court));
  const { court, region, provisions } = columns;
  const { groups } = counts;
  const places = {
    byCourt: groupRows(court, groups.court),
    byDistrict: groupRows(court, groups.court, district),
    byRegion: groupRows(region, groups.region),
  };
  return {
    records: counts.records,
    receiptUndated: counts.receiptUndated,
    decisionUndated: counts.decisionUndated,
    partUntold: partUntold(columns, scope),
    coverage: {
      from: dayOfNumber(Math.max(coverage.from, coverage.begin)),
      to: dayOfNumber(end),
    },
    period: asked && { from: dayOfNumber(asked.from), to: dayOfNumber(asked.to) },
    ...totals(counts),
    unit,
    months,
    weeks: unit === "week" ? weekRows(counts.weeks, frame) : null,
    years: yearRows(months),
    byProvision: provisionRows(provisions, groups.provisions),
    ...places,
    ...decidedCases(columns, counts, isOfOnePlace(query) || isAllInOne(places)),
  };
}

/** What of the time covered is asked of; null where it is none of it. */
function periodOf({ from, to }: StatisticsQuery, coverage: Coverage): DaySpan | null {
  const first = from === null ? coverage.from : daysOfMonth(monthNumber(from)).first;
  const last = to === null ? coverage.to : daysOfMonth(monthNumber(to)).last;
  const period = { from: Math.max(first, coverage.from), to: Math.min(last, coverage.to) };
  return period.from > period.to ? null : period;
}

/** A period without a day, month or week in it. */
function noDays({ firstDay }: TimeLine): DaySpan {
  return { from: firstDay, to: firstDay - 7 };
}

/** The days of which the records are complete; none is known where the lag is not. */
function completeDays({ coverage, lag }: RecordContext): DaySpan | null {
  return lag.days === null ? null : { from: coverage.begin, to: coverage.end - lag.days };
}

/** Whether all decided cases are of one court, of one district or of one region, whatever was asked. */
function isAllInOne(places: Pick<RecordStatistics, "byCourt" | "byDistrict" | "byRegion">) {
  return [places.byCourt, places.byDistrict, places.byRegion].some(
    (rows) => rows.filter(({ decided }) => decided > 0).length < 2,
  );
}

function totals({ groups: { court } }: FactCounts) {
  const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
  return {
    received: sum(court.received),
    decided: sum(court.decided),
    pending: sum(court.pending),
  };
}

function decidedCases(columns: FactColumns, { decided }: FactCounts, isInOnePlace: boolean) {
  const results = guardedRows(coded(columns.result, decided.results));
  const served = servedOf(decided, columns.result.codes, results);
  return {
    results,
    served,
    terms: toldTerms(decided.months, served, isInOnePlace),
    appeals: appealsIn(columns, decided),
    act: guardedAnswers(decided.act, true),
    closed: guardedAnswers(decided.closed, true),
    actByCourt: actByCourt(columns, decided.actByCourt),
  };
}

/** What came of appeals is hidden altogether where the number of those appealed is. */
function appealsIn(
  columns: FactColumns,
  { all, appealed, appealResults, cassationResults }: Attributes,
): RecordStatistics["appeals"] {
  const rest = { cases: all.cases - appealed.cases, people: all.people - appealed.people };
  const yes = { code: "yes", count: appealed } as const;
  const rows = guardedRows<"yes" | "no">([yes, { code: "no", count: rest }]);
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
): RecordStatistics["actByCourt"] {
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
