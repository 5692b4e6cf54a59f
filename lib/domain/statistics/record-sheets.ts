import type { GroupRow } from "./group-rows";
import type { GuardedRow } from "./guarded-rows";
import type { StatisticsQuery } from "./query";
import type { RecordStatistics } from "./record-statistics";
import type { LagSummary, ReportingLag } from "./reporting-lag";
import { type ColumnKind, type Sheet, type SheetCell, type SheetId, sheetOf } from "./sheet";
import { monthSheet, sameMonthSheet, weekSheet, yearSheet } from "./time-sheets";

/** The tables of what the records say. */
export function recordSheets(
  records: RecordStatistics,
  { measure, instance }: StatisticsQuery,
  lag: ReportingLag | null,
): Sheet[] {
  const { weeks, years } = records;
  return [
    monthSheet(records.months),
    ...(weeks ? [weekSheet(weeks)] : []),
    yearSheet(years),
    sameMonthSheet(years, measure),
    groupSheet("provisions", "provision", records.byProvision),
    groupSheet("courts", "court", records.byCourt),
    groupSheet("districts", "court", records.byDistrict),
    groupSheet("regions", "region", records.byRegion),
    codeSheet("results", "record-result", records.results),
    ...(instance === "first" ? appealSheets(records) : []),
    actsByCourt(records),
    ...(lag ? [lagSheet(lag)] : []),
  ];
}

/** What came of appeals is told of cases of the first instance alone. */
function appealSheets({ appeals }: RecordStatistics): Sheet[] {
  return [
    codeSheet("appealed", "answer", appeals.appealed),
    codeSheet("appeal-results", "record-result", appeals.appeal),
    codeSheet("cassation-results", "record-result", appeals.cassation),
  ];
}

function groupSheet(id: SheetId, kind: ColumnKind, rows: readonly GroupRow[]): Sheet {
  return sheetOf(
    id,
    [{ key: kind, kind }],
    ["received", "decided", "pending"],
  )(rows.map(({ code, received, decided, pending }) => [code, received, decided, pending]));
}

function codeSheet(id: SheetId, set: string, rows: readonly GuardedRow[]): Sheet {
  return sheetOf(
    id,
    [{ key: set, kind: "code", set }],
    ["cases", "people"],
  )(rows.map(({ code, cases, people }) => [code, cases, people]));
}

function actsByCourt({ actByCourt }: RecordStatistics): Sheet {
  const head = { key: "court", kind: "court" } as const;
  return sheetOf(
    "acts-by-court",
    [head],
    ["decided", "yes", "no", "unknown"],
  )(
    actByCourt.map(({ court, decided, act }) => [court, decided, ...act.map(({ cases }) => cases)]),
  );
}

function lagSheet({ byMeasure }: ReportingLag): Sheet {
  const head = { key: "event", kind: "code", set: "measure" } as const;
  const row = (event: string, summary: LagSummary | null): SheetCell[] =>
    summary ? [event, summary.records, summary.half, summary.nineInTen] : [event, null, null, null];
  return sheetOf(
    "lag",
    [head],
    ["cases", "half", "nineInTen"],
  )([row("received", byMeasure.received), row("decided", byMeasure.decided)]);
}
