import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { type LedgerNumber, numbersOf, singleValue } from "./ledger-number";
import { articlesOf, countUnits, isStatistic } from "./scope-of";

/** Numbers that one root gave for one period at several times, the oldest first. */
export type RevisionFan = {
  /** The period, as EDTF. */
  period: string;
  numbers: LedgerNumber[];
  /** Whether a source says that the later number takes the place of the earlier one. */
  stated: boolean;
  /** Whether the numbers count the same thing; if not, a revision is our reading, not a statement. */
  sameMetric: boolean;
};

/** Metrics that follow one flow: what came to court, and what courts decided. */
const flows: Record<string, string> = {
  "cases-received": "came to court",
  "cases-handled": "came to court",
  "people-tried": "came to court",
  "cases-decided": "was decided",
  "sentences-passed": "was decided",
  "people-convicted": "was decided",
  "people-sentenced": "was decided",
};

/** Whether two numbers are of one fan: the later is a later count of the same, not another thing. */
export function isOfOneFan(a: LedgerNumber, b: LedgerNumber): boolean {
  const key = fanOf(a);
  return key !== null && key === fanOf(b);
}

/** The revision fans of a ledger, each with two numbers at the least. */
export function revisionFans(figures: readonly PublicFigure[]): RevisionFan[] {
  const groups = new Map<string, LedgerNumber[]>();
  for (const number of figures.filter(isStatistic).flatMap(numbersOf)) {
    const key = fanOf(number);
    if (key) groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return [...groups.values()].flatMap((numbers) => fan(numbers) ?? []);
}

function fan(given: readonly LedgerNumber[]): RevisionFan | null {
  const numbers = given.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const days = new Set(numbers.map(dayOf));
  const values = new Set(numbers.map(singleValue));
  const period = numbers[0]?.figure.period?.edtf;
  if (!period || days.size < 2 || values.size < 2) return null;
  const ids = new Set(numbers.map(({ figure }) => figure.id));
  return {
    period,
    numbers,
    stated: numbers.some(({ figure }) => figure.supersedes !== null && ids.has(figure.supersedes)),
    sameMetric: new Set(numbers.map(({ figure }) => figure.metric)).size === 1,
  };
}

/** Only exact counts of a period with a day of their own can be a revision of each other. */
function fanOf(number: LedgerNumber): string | null {
  const { figure, quantity } = number;
  const flow = flows[figure.metric];
  const isCount = countUnits.has(quantity.unit) && quantity.qualifier === "exact";
  if (!flow || !isCount || !figure.period || !figure.asOf || singleValue(number) === null)
    return null;
  const scope = [articlesOf(figure), figure.legalScope ?? "", figure.place ?? ""];
  return [figure.publisher.id, flow, figure.period.edtf, ...scope].join("|");
}

function dayOf({ figure }: LedgerNumber): string {
  return figure.asOf?.latest ?? "";
}
