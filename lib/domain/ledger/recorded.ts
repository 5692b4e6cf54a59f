import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { type LedgerNumber, numbersOf, singleValue } from "./ledger-number";

/** What court records can be counted by, as against what is reported. */
export const recordedMetrics = ["received", "decided", "verdicts", "pending", "other"] as const;
export type RecordedMetric = (typeof recordedMetrics)[number];

/** What of the court records a reported number is set against. */
export type RecordedScope = {
  metric: RecordedMetric;
  /** Articles, or articles with parts, of the Criminal Code; at least one. */
  articles: readonly string[];
  /** First and last day of the period, both counted. */
  from: string;
  to: string;
  /** The code of a region; null for the whole country. */
  region: string | null;
};

/** How much of a scope the records reach. */
export type RecordedCoverage = {
  /** Courts of the region of which there is any record of the period, and all its courts. */
  courtsWithRecords: number;
  courts: number;
  /** The first and the last day of which there are records of the scope. */
  from: string;
  to: string;
};

/** A count of records with what it rests on. `asOf` is the day of the newest public record. */
export type RecordedCount = { count: number; coverage: RecordedCoverage; asOf: string };

/** Counts real court records, never synthetic ones; null where there are no records of the scope at all. */
export type RecordedCounts = (scope: RecordedScope) => Promise<RecordedCount | null>;

/** A reported number beside the recorded one. */
export type AgainstRecorded = {
  reported: LedgerNumber;
  scope: RecordedScope;
  recorded: RecordedCount;
  /** Recorded less reported, where the reported number is a single one. */
  difference: number | null;
};

/** A reported number whose scope could be counted, and the count; null where records do not cover it. */
export type Recorded = { reported: LedgerNumber; against: AgainstRecorded | null };

const metrics: Partial<Record<PublicFigure["metric"], RecordedMetric>> = {
  "cases-received": "received",
  "cases-decided": "decided",
  "sentences-passed": "verdicts",
  "cases-pending": "pending",
  "other-decisions": "other",
};

const wholeCountry: ReadonlySet<string> = new Set(["Russia", "Россия"]);
const passed = ["sentences", "verdicts"];

/** The units in which each of them can be reported; a number in another one counts another thing. */
const countedIn: Record<RecordedMetric, readonly string[]> = {
  received: ["cases"],
  decided: ["cases", "decisions"],
  verdicts: passed,
  pending: ["cases"],
  other: ["cases", "decisions"],
};

/**
 * The numbers of a figure that court records could be counted for, with their scopes. None where the
 * source leaves the articles or the period open, tells the period only about, limits the count by more
 * than articles, or counts people. `regions` gives the code of a region by its name in the language of the figure.
 */
export function recordedScopes(
  figure: PublicFigure,
  regions: ReadonlyMap<string, string>,
): { number: LedgerNumber; scope: RecordedScope }[] {
  const metric = metrics[figure.metric];
  const { period, articleScope, legalScope, place } = figure;
  if (!metric || !period || period.approximate) return [];
  if (articleScope.length === 0 || legalScope !== null) return [];
  const region = place === null || wholeCountry.has(place) ? null : regions.get(place);
  if (region === undefined) return [];
  const scope = {
    metric,
    articles: articleScope,
    from: period.earliest,
    to: period.latest,
    region,
  };
  const number = numbersOf(figure).find(({ quantity }) =>
    countedIn[metric].includes(quantity.unit),
  );
  return number && number.quantity.min !== null ? [{ number, scope }] : [];
}

/** Sets a reported number beside a recorded one, where the records reach over its whole period. */
export function setAgainst(
  { number, scope }: { number: LedgerNumber; scope: RecordedScope },
  recorded: RecordedCount | null,
): Recorded {
  if (!recorded || !covers(recorded.coverage, scope)) return { reported: number, against: null };
  const value = singleValue(number);
  const difference = value === null ? null : recorded.count - value;
  return { reported: number, against: { reported: number, scope, recorded, difference } };
}

function covers({ courtsWithRecords, from, to }: RecordedCoverage, scope: RecordedScope): boolean {
  return courtsWithRecords > 0 && from <= scope.from && to >= scope.to;
}
