import type { WorkingYear } from "@/lib/domain/working-days";
import { countFacts, type FactCounts } from "./count-facts";
import { countedDays, openWeeks, spreadsOf } from "./counted-days";
import type { Coverage } from "./coverage";
import type { DaySpan } from "./dated-rows";
import { dayOfNumber, daysOfMonth, monthNumber } from "./day-number";
import { type DecidedCases, decidedCases } from "./decided-cases";
import type { FactColumns } from "./fact-columns";
import { type FactScope, partUntold, rowFits } from "./fact-scope";
import { type GroupRow, groupRows, provisionRows } from "./group-rows";
import type { StatisticsQuery, TimeUnit } from "./query";
import type { ReportingLag } from "./reporting-lag";
import { rowsWhere } from "./row-sets";
import { type MonthRow, monthRows, type WeekRow, weekRows, type YearRow, yearRows } from "./series";
import type { TimeLine } from "./time-line";

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
  /** Of which days it is told how cases ended and what else is not court, provision and month. */
  told: { from: string; to: string } | null;
  received: number;
  decided: number;
  /** At the end of the period. */
  pending: number;
  /** The unit in which the series is shown: of cases of one place no shorter one than a month. */
  unit: TimeUnit;
  months: MonthRow[];
  weeks: WeekRow[] | null;
  /** How many weeks are left out, because the cases of their month are all of one place. */
  weeksLeftOut: number;
  years: YearRow[];
  byProvision: GroupRow[];
  byCourt: GroupRow[];
  byDistrict: GroupRow[];
  byRegion: GroupRow[];
} & DecidedCases;

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
  const rows = rowsWhere(columns.size, rowFits(columns, scope));
  const spreads = spreadsOf(columns, rows, context);
  const days = countedDays({ coverage, line, query, asked, spreads });
  const counts = countFacts(columns, rows, { line, ...days });
  const { end } = coverage;
  const complete = completeDays(context);
  const frame = { line, period: days.period, end, complete, calendar };
  const months = monthRows(counts.months, frame);
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
    coverage: daySpan({ from: Math.max(coverage.from, coverage.begin), to: end }),
    period: asked && daySpan(asked),
    told: asked && daySpan(days.told),
    ...totals(counts),
    ...openWeeks(query, spreads, () => weekRows(counts.weeks, frame)),
    months,
    years: yearRows(months),
    byProvision: provisionRows(provisions, groups.provisions),
    ...places,
    ...decidedCases(columns, counts, days.isOfOnePlace ?? isAllInOne(places)),
  };
}

function daySpan({ from, to }: DaySpan): { from: string; to: string } {
  return { from: dayOfNumber(from), to: dayOfNumber(to) };
}

/** What of the time covered is asked of; null where it is none of it. */
function periodOf({ from, to }: StatisticsQuery, coverage: Coverage): DaySpan | null {
  const first = from === null ? coverage.from : daysOfMonth(monthNumber(from)).first;
  const last = to === null ? coverage.to : daysOfMonth(monthNumber(to)).last;
  const period = { from: Math.max(first, coverage.from), to: Math.min(last, coverage.to) };
  return period.from > period.to ? null : period;
}

/** The days of which the records are complete; none is known where the lag is not. */
function completeDays({ coverage, lag }: RecordContext): DaySpan | null {
  return lag.days === null ? null : { from: coverage.begin, to: coverage.end - lag.days };
}

function totals({ groups: { court } }: FactCounts) {
  const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
  return {
    received: sum(court.received),
    decided: sum(court.decided),
    pending: sum(court.pending),
  };
}

/** Whether all decided cases are of one court, of one district or of one region, whatever was asked. */
function isAllInOne(places: Pick<RecordStatistics, "byCourt" | "byDistrict" | "byRegion">) {
  return [places.byCourt, places.byDistrict, places.byRegion].some(
    (rows) => rows.filter(({ decided }) => decided > 0).length < 2,
  );
}
