import type { Sheet, SheetColumn } from "@/lib/domain/statistics/sheet";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import type { Translator } from "@/lib/messages/translator";
import { isOfNumbers, sheetCell } from "./sheet-cell";

type SheetTableProps = { sheet: Sheet; view: StatisticsView; t: Translator };

/** A table behind a chart; on a narrow screen each row is a short list. */
export function SheetTable({ sheet, view, t }: SheetTableProps) {
  const [head, ...rest] = sheet.columns;
  if (!head) return null;
  return (
    <table className={`list sheet sheet-${sheet.id}`}>
      <caption className="sr-only">{t(`statistics.table.${sheet.id}`)}</caption>
      <thead>
        <tr>
          {sheet.columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {columnName(column, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.slice(0, 2).join(" ")}>
            <th scope="row">{sheetCell({ cell: row[0] ?? null, column: head, view, t })}</th>
            {rest.map((column, at) => (
              <td key={column.key} className={classOf(column)} data-label={columnName(column, t)}>
                {sheetCell({ cell: row[at + 1] ?? null, column, view, t })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf(column: SheetColumn): string | undefined {
  return isOfNumbers(column) ? "number" : undefined;
}

/** A column that is of a year bears its number as it stands. */
function columnName({ key }: SheetColumn, t: Translator): string {
  return /^\d{4}$/.test(key) ? key : t.dynamic(`statistics.column.${key}`);
}
