import { csvLine } from "@/lib/domain/csv-cell";
import type { Sheet, SheetCell, SheetColumn } from "@/lib/domain/statistics/sheet";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import type { StatisticsView } from "@/lib/domain/statistics/view";

/**
 * One table of an answer for spreadsheets; null where the answer has no such table. Every line says
 * of which data it is and whether the records are real or invented, because lines travel alone.
 */
export function statisticsSheet(view: StatisticsView, id: string): string | null {
  const sheet = sheetsOf(view).find((one) => one.id === id);
  if (!sheet) return null;
  const own = ownCells(view);
  const head = [...sheet.columns.flatMap(headings), ...own.map(([name]) => name)];
  const lines = sheet.rows.map((row) => [
    ...row.flatMap((cell, at) => cellsOf(cell, sheet.columns[at], view)),
    ...own.map(([, value]) => value),
  ]);
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

function headings({ key, kind }: SheetColumn): string[] {
  return kind === "court" || kind === "region" ? [key, `${key}Name`] : [key];
}

function cellsOf(
  cell: SheetCell,
  column: SheetColumn | undefined,
  { names }: StatisticsView,
): string[] {
  const text = cell === null ? "" : String(cell);
  if (column?.kind === "court") return [text, names.courts[text] ?? ""];
  if (column?.kind === "region") return [text, names.regions[text]?.name ?? ""];
  return [text];
}
