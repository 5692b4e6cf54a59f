import type { CompareColumn, CompareTable } from "@/lib/domain/compare/compare-table";
import { csvLine } from "@/lib/domain/csv-cell";
import { columnPeople, compareRowName, formatCell } from "@/lib/messages/formatters/compare-value";
import type { Translator } from "@/lib/messages/translator";

/** The mark by which spreadsheets know a file as UTF-8. */
const byteOrderMark = "\ufeff";

/** A comparison as a table for spreadsheets; only its head where there is nothing to compare. */
export function compareSheet(table: CompareTable | null, t: Translator): string {
  const columns = table?.columns ?? [];
  const head = [t("compare.field"), ...columns.map((column) => columnTitle(column, t))];
  const rows = (table?.rows ?? []).map((row) => [
    compareRowName(row.field, t),
    ...columns.map((_, index) => formatCell(row, index, t)),
    t(`compare.state.${row.state}`),
  ]);
  return byteOrderMark + [[...head, t("compare.state")], ...rows].map(csvLine).join("");
}

function columnTitle(column: CompareColumn, t: Translator): string {
  const { title, number, version } = column;
  const names = columnPeople(column, t);
  const where = t("compare.case", { number, version });
  return names === "" || names === title ? `${title}. ${where}` : `${title}: ${names}. ${where}`;
}
