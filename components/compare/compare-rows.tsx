import { Unknown } from "@/components/values/unknown";
import {
  type CompareRow,
  type CompareTable,
  compareGroups,
  type RowState,
} from "@/lib/domain/compare/compare-table";
import type { ChosenCase } from "@/lib/domain/compare/compare-view";
import { compareRowName } from "@/lib/messages/formatters/compare-value";
import { formatList } from "@/lib/messages/formatters/list";
import type { Translator } from "@/lib/messages/translator";
import { CompareCells } from "./compare-cells";
import { CompareHead } from "./compare-head";
import { RowStateMark } from "./row-state-mark";

type CompareRowsProps = { table: CompareTable; chosen: readonly ChosenCase[]; t: Translator };

/** The table of a comparison; on a narrow screen every row becomes a block with the cases in it. */
export function CompareRows({ table, chosen, t }: CompareRowsProps) {
  return (
    <>
      <p className="compare-summary">{t("compare.summary", stateCounts(table.rows))}</p>
      <div className="compare-scroll">
        <table className="compare-table">
          <caption className="sr-only">{t("compare.table")}</caption>
          <CompareHead columns={table.columns} chosen={chosen} t={t} />
          {compareGroups.map((group) => (
            <tbody key={group}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={table.columns.length + 2}>
                  {t(`compare.group.${group}`)}
                </th>
              </tr>
              {table.rows
                .filter((row) => row.group === group)
                .map((row) => (
                  <Row key={row.field} row={row} table={table} t={t} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      <Open fields={table.open} t={t} />
    </>
  );
}

function Row({ row, table, t }: { row: CompareRow; table: CompareTable; t: Translator }) {
  return (
    <tr className={`row-${row.state}`}>
      <th scope="row">{compareRowName(row.field, t)}</th>
      <CompareCells row={row} columns={table.columns} t={t} />
      <td className="row-state">
        <RowStateMark state={row.state} t={t} />
      </td>
    </tr>
  );
}

function Open({ fields, t }: { fields: readonly string[]; t: Translator }) {
  if (fields.length === 0) return null;
  const names = fields.map((field) => compareRowName(field, t).toLocaleLowerCase(t.lang));
  return (
    <p className="compare-open">
      <Unknown t={t} words={t("compare.open")} /> {formatList(names, t.lang)}.
    </p>
  );
}

function stateCounts(rows: readonly CompareRow[]): Record<RowState, number> {
  const counts = { same: 0, differs: 0, partly: 0, unknown: 0, listed: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
