import type { Guarded } from "./suppression";

/** What the cells of a column hold, by which they are shown. Hidden numbers are `suppressed`. */
export type ColumnKind =
  | "month"
  | "monthOfYear"
  | "day"
  | "year"
  | "provision"
  | "court"
  | "region"
  | "code"
  | "number"
  | "rate"
  | "yesNo";

/** A column of a table; of one of codes `set` names the set. A year's column bears its number. */
export type SheetColumn = { key: string; kind: ColumnKind; set?: string };

export type SheetCell = string | number | boolean | Guarded | null;

/** A table behind a chart: the same on the page, in CSV and in JSON. */
export type Sheet = { id: SheetId; columns: SheetColumn[]; rows: SheetCell[][] };

export const sheetIds = [
  "months",
  "weeks",
  "years",
  "same-months",
  "provisions",
  "courts",
  "districts",
  "regions",
  "results",
  "served",
  "terms",
  "term-steps",
  "service",
  "appealed",
  "appeal-results",
  "cassation-results",
  "appellants",
  "secrecy",
  "acts-by-court",
  "lag",
] as const;
export type SheetId = (typeof sheetIds)[number];

/** A column of numbers. */
export function numberColumn(key: string): SheetColumn {
  return { key, kind: "number" };
}

/** A table of so many columns of numbers behind what the rows are of. */
export function sheetOf(
  id: SheetId,
  head: SheetColumn[],
  numbers: readonly string[],
): (rows: SheetCell[][]) => Sheet {
  const columns = [...head, ...numbers.map(numberColumn)];
  return (rows) => ({ id, columns, rows });
}
