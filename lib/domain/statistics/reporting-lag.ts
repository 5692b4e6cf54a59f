import type { WeekCounts } from "./coverage";
import { weekNumber } from "./day-number";
import type { Measure } from "./query";

/** Of how many records the portal showed something so many days after the event. */
export type LagCount = { days: number; records: number };

/** How long it takes until half of the records and nine in ten of them are shown, in days. */
export type LagSummary = { records: number; half: number; nineInTen: number };

/**
 * How late records appear, and how that was estimated. `shown`: from the days on which the portal said
 * that it put up something of a case, after its receipt and after its decision. `edge`: from the weeks
 * at the end of the records that have less than half of what is usual. `days` is what months are
 * hatched by; null where neither can be told: then all are.
 */
export type ReportingLag = {
  method: "shown" | "edge" | "unknown";
  days: number | null;
  byMeasure: Record<Measure, LagSummary | null>;
};

/** Fewer records than this say nothing of the lag. */
export const fewestForLag = 30;

/** Estimates the lag; `end` is the last day that the records cover. */
export function reportingLag(
  counts: Record<Measure, readonly LagCount[]>,
  edge: { received: WeekCounts; end: number },
): ReportingLag {
  const byMeasure = { received: summed(counts.received), decided: summed(counts.decided) };
  const shown = [byMeasure.received, byMeasure.decided].flatMap((one) => one?.nineInTen ?? []);
  if (shown.length > 0) return { method: "shown", days: Math.max(...shown), byMeasure };
  const days = edgeDays(edge.received, edge.end);
  return { method: days === null ? "unknown" : "edge", days, byMeasure };
}

function summed(counts: readonly LagCount[]): LagSummary | null {
  const records = counts.reduce((sum, count) => sum + count.records, 0);
  if (records < fewestForLag) return null;
  const inOrder = [...counts].sort((a, b) => a.days - b.days);
  const within = (share: number) => {
    let passed = 0;
    for (const count of inOrder) {
      passed += count.records;
      if (passed >= records * share) return count.days;
    }
    return 0;
  };
  return { records, half: within(0.5), nineInTen: within(0.9) };
}

/** The weeks by which the end is compared, the half year before them, and the least that is usual. */
const edgeWeeks = 13;
const usualWeeks = 26;
const leastUsual = 10;

/**
 * How many days before the end the weeks fall under half of the median of the half year that ended a
 * quarter earlier. Null where fewer than ten cases a week are usual, or where the whole quarter lies
 * under half: then it is no lag.
 */
function edgeDays({ first, counts }: WeekCounts, end: number): number | null {
  const last = weekNumber(end) - first;
  if (last < edgeWeeks + usualWeeks) return null;
  const before = counts.slice(last - edgeWeeks - usualWeeks + 1, last - edgeWeeks + 1).sort();
  const usual = before[usualWeeks / 2] ?? 0;
  if (usual < leastUsual) return null;
  const late = [...counts.slice(last - edgeWeeks + 1, last + 1)].reverse();
  const weeks = late.findIndex((count) => count >= usual / 2);
  return weeks < 0 ? null : weeks * 7;
}
