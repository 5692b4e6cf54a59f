import { addresses } from "@/components/values/addresses";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import type { CompareColumn, CompareRow, CompareValue } from "@/lib/domain/compare/compare-table";
import { places } from "@/lib/domain/compare/places";
import { formatCompared } from "@/lib/messages/formatters/compare-value";
import type { Translator } from "@/lib/messages/translator";
import { columnName } from "./column-name";

type CompareCellsProps = { row: CompareRow; columns: readonly CompareColumn[]; t: Translator };

/** The cells of one row, each value a link to its place in the profile. */
export function CompareCells({ row, columns, t }: CompareCellsProps) {
  return columns.map((column, index) => (
    <td key={columnKey(column)} data-label={columnName(column)}>
      <Cell values={row.cells[index]?.values ?? []} field={row.field} column={column} t={t} />
    </td>
  ));
}

/** What tells the columns of one table apart. */
export function columnKey({ slug, people }: CompareColumn): string {
  return `${slug} ${people.map(({ n }) => n).join(" ")}`;
}

type CellProps = {
  values: readonly CompareValue[];
  field: string;
  column: CompareColumn;
  t: Translator;
};

function Cell({ values, field, column, t }: CellProps) {
  const profile = addresses.case(t.lang, column.slug);
  if (values.length === 0)
    return (
      <a className="to-place" href={`${profile}#${places.unknowns}`}>
        <Unknown t={t} />
      </a>
    );
  return values.map((value) => (
    <span className="compare-value" key={JSON.stringify(value)}>
      <a className={`to-place ${servedOf(value)}`} href={`${profile}#${value.place}`}>
        <Worded text={formatCompared(value, field, t)} lang={t.lang} />
      </a>
      {value.inferred ? <small className="inferred">{t("value.inferred")}</small> : null}
    </span>
  ));
}

/** The colour of a served or a suspended term, which is also said in words. */
function servedOf(value: CompareValue): string {
  if (value.kind !== "value" || value.value.kind !== "code") return "";
  return value.value.set === "suspended" ? value.value.code : "";
}
