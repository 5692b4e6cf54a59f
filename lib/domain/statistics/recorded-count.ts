import type { RecordedCount, RecordedScope } from "@/lib/domain/ledger/recorded";
import { type Coverage, coverageOfRows } from "./coverage";
import { type DatedRows, datedRows } from "./dated-rows";
import { dayNumber, dayOfNumber } from "./day-number";
import type { FactColumns } from "./fact-columns";
import { type FactScope, partUntold, rowFits } from "./fact-scope";
import { type Rows, rowsWhere } from "./row-sets";
import type { TimeLine } from "./time-line";

/** What a count for the ledger is made from, besides the records. */
export type RecordedContext = {
  line: TimeLine;
  coverage: Coverage;
  /** How many days before the end of the records they are incomplete; null where it is not known. */
  lagDays: number | null;
  /** The codes of the courts of the region asked of, or of all. */
  courts: ReadonlySet<string>;
  asOf: string;
};

/** The results by which a case ends with a verdict. */
const verdicts: ReadonlySet<string> = new Set(["verdict", "conviction", "acquittal"]);

/**
 * Counts records of the first instance as a reported figure counts cases; null where no record is of
 * the articles and the region at all, where records name the article of a part and no part, or where it
 * is not known how late records appear. Covered is what both all records and those of the scope reach,
 * without the days of the reporting lag, by the courts of which there is any record of the period.
 */
export function recordedCount(
  columns: FactColumns,
  asked: RecordedScope,
  { line, coverage, lagDays, courts, asOf }: RecordedContext,
): RecordedCount | null {
  const scope: FactScope = {
    provisions: asked.articles,
    courts: null,
    region: asked.region,
    instance: "first",
  };
  const rows = rowsWhere(columns.size, rowFits(columns, scope));
  const own = coverageOfRows(columns, rows, line);
  if (own === null || lagDays === null || partUntold(columns, scope) > 0) return null;
  const period = { from: dayNumber(asked.from), to: dayNumber(asked.to) };
  const { inPeriod } = datedRows(columns, rows, { line, period });
  const any = rowsWhere(columns.size, rowFits(columns, { ...scope, provisions: null }));
  const anyInPeriod = datedRows(columns, any, { line, period }).inPeriod;
  return {
    count: counted(columns, inPeriod, asked.metric),
    coverage: {
      courtsWithRecords: courtsIn(columns, [anyInPeriod.received, anyInPeriod.decided], courts),
      courts: courts.size,
      from: dayOfNumber(Math.max(coverage.begin, own.begin)),
      to: dayOfNumber(Math.min(coverage.end, own.end) - lagDays),
    },
    asOf,
  };
}

function counted(
  { result }: FactColumns,
  { received, decided, pending }: DatedRows["inPeriod"],
  metric: RecordedScope["metric"],
): number {
  if (metric === "received") return received.length;
  if (metric === "pending") return pending.length;
  if (metric === "decided") return decided.length;
  const isVerdict = result.codes.map((code) => verdicts.has(code ?? ""));
  const passed = decided.filter((row) => isVerdict[result.of[row] ?? 0]).length;
  return metric === "verdicts" ? passed : decided.length - passed;
}

function courtsIn(
  { court }: FactColumns,
  lists: readonly Rows[],
  courts: ReadonlySet<string>,
): number {
  const seen = new Uint8Array(court.codes.length);
  for (const rows of lists) for (const row of rows) seen[court.of[row] ?? 0] = 1;
  return court.codes.filter((code, place) => seen[place] === 1 && courts.has(code ?? "")).length;
}
