import type { CountedDays } from "./count-facts";
import type { Coverage } from "./coverage";
import type { DaySpan } from "./dated-rows";
import { dayNumber, dayOfNumber, monthNumber } from "./day-number";
import type { FactColumns } from "./fact-columns";
import { isOfOnePlace, type Measure, measures, type StatisticsQuery, type TimeUnit } from "./query";
import type { Rows } from "./row-sets";
import type { WeekRow } from "./series";
import { isOpenMonth, isSpreadOver, type Places, spreadByMonth, toldDays } from "./spread";
import type { TimeLine } from "./time-line";

/** Where the cases of each month are, worked out when it is asked for the first time. */
export function spreadsOf(columns: FactColumns, rows: Rows, places: Places) {
  const known = new Map<Measure, ReturnType<typeof spreadByMonth>>();
  return (measure: Measure) => {
    const spread = known.get(measure) ?? spreadByMonth(columns, rows, columns[measure], places);
    known.set(measure, spread);
    return spread;
  };
}

type Spreads = ReturnType<typeof spreadsOf>;

type DaysContext = {
  line: TimeLine;
  coverage: Coverage;
  query: StatisticsQuery;
  asked: DaySpan | null;
  spreads: Spreads;
};

/**
 * Which days are counted, and of which of them more is told than court, provision and month: of one
 * place, all that are covered. `isOfOnePlace` is null where the rows of courts tell whether it is so.
 */
export function countedDays({
  line,
  coverage,
  query,
  asked,
  spreads,
}: DaysContext): CountedDays & { isOfOnePlace: boolean | null } {
  const covered = { from: coverage.from, to: coverage.to };
  if (!asked) {
    const period = noDays(line);
    return { period, told: period, covered: period, isOfOnePlace: true };
  }
  if (isOfOnePlace(query)) return { period: asked, told: covered, covered, isOfOnePlace: true };
  if (asked.from === covered.from && asked.to === covered.to)
    return { period: asked, told: asked, covered, isOfOnePlace: null };
  const spread = spreads("decided");
  const told = toldDays(spread, asked, covered);
  return { period: asked, told, covered, isOfOnePlace: !isSpreadOver(spread, told) };
}

/**
 * The unit in which the series is shown, and the weeks: within one place none, elsewhere those that lie in
 * months whose cases are of several places, or of which there are none.
 */
export function openWeeks(
  query: StatisticsQuery,
  spreads: Spreads,
  weeks: () => WeekRow[],
): { unit: TimeUnit; weeks: WeekRow[] | null; weeksLeftOut: number } {
  if (query.unit !== "week") return { unit: query.unit, weeks: null, weeksLeftOut: 0 };
  if (isOfOnePlace(query)) return { unit: "month", weeks: null, weeksLeftOut: 0 };
  const all = weeks();
  const isOpen = (day: string) =>
    measures.every((measure) => isOpenMonth(spreads(measure), monthNumber(day)));
  const open = all.filter(
    ({ key }) => isOpen(key) && isOpen(dayOfNumber(dayNumber(key) + lastOfWeek)),
  );
  if (all.some(hasCases) && !open.some(hasCases))
    return { unit: "month", weeks: null, weeksLeftOut: 0 };
  return { unit: "week", weeks: open, weeksLeftOut: all.length - open.length };
}

function hasCases({ received, decided }: WeekRow): boolean {
  return received + decided > 0;
}

const lastOfWeek = 6;

/** A period without a day, month or week in it. */
function noDays({ firstDay }: TimeLine): DaySpan {
  return { from: firstDay, to: firstDay - 7 };
}
