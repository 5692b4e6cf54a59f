import { type AppealDirection, appealDirections } from "@/lib/domain/precedents/appeals";
import type { EntryStatistics } from "./entry-statistics";
import type { GuardedRow } from "./guarded-rows";
import { recordSheets } from "./record-sheets";
import type { RecordStatistics } from "./record-statistics";
import { type Sheet, type SheetCell, type SheetColumn, sheetOf } from "./sheet";
import { suppressed } from "./suppression";
import type { StatisticsView } from "./view";

/**
 * Every table of an answer, in the order of the page. Records and entries stand in rows of their own;
 * where the records do not cover the months asked of, they have none.
 */
export function sheetsOf({ records: told, entries, lag, query }: StatisticsView): Sheet[] {
  const records = told?.period ? told : null;
  return [
    ...(told ? recordSheets(told, query, lag) : []),
    servedSheet(records, entries),
    termSheet(records, entries),
    ...(entries?.spread || records?.terms.steps ? [termStepSheet(records, entries)] : []),
    ...(entries ? [serviceSheet(entries)] : []),
    ...(entries?.appeals ? [appellantSheet(entries.appeals)] : []),
    secrecySheet(records, entries),
  ];
}

const of: SheetColumn = { key: "of", kind: "code", set: "counted" };

type Told = RecordStatistics | null;
type Entered = EntryStatistics | null;

function servedSheet(records: Told, entries: Entered): Sheet {
  const rows: SheetCell[][] = [];
  if (entries) rows.push(["entries", ...servedCells(entries.served)]);
  if (records) rows.push(["records", ...servedCells(records.served.served)]);
  return sheetOf("served", [of], ["real", "suspended", "unknown"])(rows);
}

function servedCells({ real, suspended, unknown }: EntryStatistics["served"]): SheetCell[] {
  return [real, suspended, unknown];
}

const quantiles = ["least", "lower", "median", "upper", "greatest"] as const;

/** In months; where a middle is a span, its lower end and its upper one. */
function termSheet(records: Told, entries: Entered): Sheet {
  const rows: SheetCell[][] = [];
  if (entries) {
    const { n, numbers } = entries.terms;
    const shown =
      numbers && entries.isGuarded ? { ...numbers, least: null, greatest: null } : numbers;
    rows.push(["entries", n, ...quantiles.map((one) => months(shown?.[one] ?? null))]);
  }
  if (records) {
    const { n, quartiles, range } = records.terms;
    const shown = { ...quartiles, ...range };
    rows.push(["records", n, ...quantiles.map((one) => months(shown[one] ?? null))]);
  }
  return sheetOf("terms", [of], ["people", ...quantiles])(rows);
}

function months(span: { from: number; to: number } | typeof suppressed | null): SheetCell {
  if (span === null || span === suppressed) return span;
  return span.from === span.to ? span.from : `${span.from}–${span.to}`;
}

function termStepSheet(records: Told, entries: Entered): Sheet {
  const columns = entries?.spread?.columns?.columns ?? [];
  const steps = records?.terms.steps ?? [];
  const ofEntries = entries ? ["real", "suspended", "unknown"] : [];
  const ofRecords = records?.terms.steps ? ["inRecords"] : [];
  const rows = Array.from({ length: Math.max(columns.length, steps.length) }, (_, at) => {
    const { real = 0, suspended = 0, unknown = 0 } = columns[at]?.people ?? {};
    return [
      (at + 1) * 12,
      ...(entries ? [real, suspended, unknown] : []),
      ...ofRecords.map(() => steps[at]?.people ?? 0),
    ];
  });
  return sheetOf("term-steps", [], ["upToMonths", ...ofEntries, ...ofRecords])(rows);
}

function serviceSheet({ service }: EntryStatistics): Sheet {
  const head: SheetColumn = { key: "service", kind: "code", set: "service" };
  return sheetOf(
    "service",
    [head],
    ["people", "real", "suspended", "unknown"],
  )(service.map(({ status, people, served }) => [status, people, ...servedCells(served)]));
}

function appellantSheet({ byAppellant }: NonNullable<EntryStatistics["appeals"]>): Sheet {
  const head: SheetColumn = { key: "appellant", kind: "code", set: "appellant" };
  const directions: readonly AppealDirection[] = appealDirections;
  return sheetOf(
    "appellants",
    [head],
    directions,
  )(
    byAppellant.map(({ appellant, directions: led }) => [
      appellant,
      ...directions.map((direction) => led[direction]),
    ]),
  );
}

/** Whether the act is published and whether the trial was closed, of cases and of proceedings. */
function secrecySheet(records: Told, entries: Entered): Sheet {
  const about: SheetColumn = { key: "about", kind: "code", set: "secrecy" };
  const row = (what: string, whose: string, told: readonly GuardedRow[]): SheetCell[] => [
    what,
    whose,
    ...told.map(({ cases }) => cases),
  ];
  return sheetOf(
    "secrecy",
    [about, of],
    ["yes", "no", "unknown"],
  )([
    ...(records
      ? [row("act", "records", records.act), row("closed", "records", records.closed)]
      : []),
    ...(entries
      ? [row("act", "entries", entries.act), row("closed", "entries", entries.closed)]
      : []),
  ]);
}
