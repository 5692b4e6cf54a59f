import {
  readLagCounts,
  readRecordBatches,
  readRecordColumns,
} from "@/lib/data/published/record-holdings";
import type { PageKeys } from "@/lib/domain/public/shown";
import { type Coverage, coverageOf } from "@/lib/domain/statistics/coverage";
import { dayNumber } from "@/lib/domain/statistics/day-number";
import type { FactColumns } from "@/lib/domain/statistics/fact-columns";
import { type ReportingLag, reportingLag } from "@/lib/domain/statistics/reporting-lag";
import { type TimeLine, timeLineTo } from "@/lib/domain/statistics/time-line";

/** The public records with what is the same for every question to those of one instance. */
export type PublicRecords = {
  columns: FactColumns;
  line: TimeLine;
  coverage: Coverage;
  lag: ReportingLag;
};

/**
 * The public records, real or invented ones. `newest` is the newest day on which some became public;
 * `records` is null where none are, or where none of the instance has a day.
 */
export async function publicRecords(
  keys: PageKeys,
  { instance, synthetic }: { instance: string; synthetic: boolean },
): Promise<{ newest: string | null; hasSynthetic: boolean; records: PublicRecords | null }> {
  const batches = await readRecordBatches();
  const newest = (synthetic ? batches.synthetic : batches.real)?.newest ?? null;
  const told = { newest, hasSynthetic: batches.synthetic !== null };
  if (newest === null) return { ...told, records: null };
  const columns = await readRecordColumns(keys, synthetic);
  const line = timeLineTo(dayNumber(newest));
  const coverage = coverageIn(columns, instance, line);
  if (!coverage) return { ...told, records: null };
  const counts = await readLagCounts({ instance, synthetic });
  const lag = reportingLag(counts, { received: coverage.received, end: coverage.end });
  return { ...told, records: { columns, line, coverage, lag } };
}

const coverages = new WeakMap<FactColumns, Map<string, Coverage | null>>();

/** The same for every question until records are announced anew, and then the columns are others. */
function coverageIn(columns: FactColumns, instance: string, line: TimeLine): Coverage | null {
  const known = coverages.get(columns) ?? new Map<string, Coverage | null>();
  coverages.set(columns, known);
  const coverage = known.get(instance) ?? coverageOf(columns, instance, line);
  known.set(instance, coverage);
  return coverage;
}
