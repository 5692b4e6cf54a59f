import { csvLine } from "@/lib/domain/csv-cell";
import type { Sheet, SheetCell, SheetColumn, SheetId } from "@/lib/domain/statistics/sheet";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import type { StatisticsView } from "@/lib/domain/statistics/view";

/**
 * One table of an answer for spreadsheets; null where the answer has no such table. Every line says of
 * which data and which days it is, and whether the records are real or invented, because lines travel
 * alone.
 */
export function statisticsSheet(view: StatisticsView, id: string): string | null {
  const sheet = sheetsOf(view).find((one) => one.id === id);
  if (!sheet) return null;
  const own = ownCells(view);
  const head = [...sheet.columns.flatMap(headings), ...own.map(([name]) => name), "from", "to"];
  const lines = sheet.rows.map((row) => {
    const days = daysOf(view, sheet.id, row);
    return [
      ...row.flatMap((cell, at) => cellsOf(cell, sheet.columns[at], view)),
      ...own.map(([, value]) => value),
      days?.from ?? "",
      days?.to ?? "",
    ];
  });
  return [head, ...lines].map(csvLine).join("");
}

/** The tables of an answer as a program reads them: each row an object. */
export function sheetObjects({ columns, rows }: Sheet): Record<string, SheetCell>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])),
  );
}

function ownCells({ query, dataVersion }: StatisticsView): [string, string][] {
  return [
    ["data", query.synthetic ? "synthetic" : "real"],
    ["asOf", dataVersion.day],
    ["dataVersion", String(dataVersion.number)],
  ];
}

/** Tables of what is told of decided cases besides court, provision and month. */
const told: ReadonlySet<SheetId> = new Set([
  "results",
  "served",
  "terms",
  "term-steps",
  "appealed",
  "appeal-results",
  "cassation-results",
  "secrecy",
]);
const ofEntries: ReadonlySet<SheetId> = new Set(["service", "appellants"]);

type Days = { from: string | null; to: string | null } | null;

/** Which days a line counts: of entries, the months asked of; a lag is of no days. */
function daysOf({ records, query }: StatisticsView, id: SheetId, row: readonly SheetCell[]): Days {
  if (id === "lag") return null;
  if (!records || ofEntries.has(id) || row.includes("entries")) return query;
  if (id === "acts-by-court") return records.coverage;
  return told.has(id) ? records.told : records.period;
}

function headings({ key, kind }: SheetColumn): string[] {
  return kind === "court" || kind === "region" ? [key, `${key}Name`] : [key];
}

function cellsOf(
  cell: SheetCell,
  column: SheetColumn | undefined,
  { names }: StatisticsView,
): (string | number)[] {
  if (typeof cell === "number") return [cell];
  const text = cell === null ? "" : String(cell);
  if (column?.kind === "court") return [text, names.courts[text] ?? ""];
  if (column?.kind === "region") return [text, names.regions[text]?.name ?? ""];
  return [text];
}
