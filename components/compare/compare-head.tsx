import { addresses } from "@/components/values/addresses";
import type { CompareColumn } from "@/lib/domain/compare/compare-table";
import type { ChosenCase } from "@/lib/domain/compare/compare-view";
import { columnPeople } from "@/lib/messages/formatters/compare-value";
import type { Translator } from "@/lib/messages/translator";
import { compareAddress } from "./compare-address";
import { columnKey } from "./compare-cells";

type CompareHeadProps = {
  columns: readonly CompareColumn[];
  chosen: readonly ChosenCase[];
  t: Translator;
};

/** The head of the table: each case once over its columns, then who stands in each of them. */
export function CompareHead({ columns, chosen, t }: CompareHeadProps) {
  const several = columns.some(({ people, title }) => people.some(({ name }) => name !== title));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={several ? 2 : 1} className="compare-corner">
          {t("compare.field")}
        </th>
        {spans(columns).map(({ column, width }) => (
          <th
            scope={several ? "colgroup" : "col"}
            colSpan={width}
            key={columnKey(column)}
            className="compare-case"
          >
            <CaseHead column={column} chosen={chosen} t={t} />
          </th>
        ))}
        <th scope="col" rowSpan={several ? 2 : 1} className="row-state">
          {t("compare.state")}
        </th>
      </tr>
      {several ? (
        <tr className="compare-people">
          {columns.map((column) => (
            <th scope="col" key={columnKey(column)}>
              <People column={column} columns={columns} chosen={chosen} t={t} />
            </th>
          ))}
        </tr>
      ) : null}
    </thead>
  );
}

type CaseHeadProps = { column: CompareColumn; chosen: readonly ChosenCase[]; t: Translator };

function CaseHead({ column, chosen, t }: CaseHeadProps) {
  const { slug, title, number, version } = column;
  const rest = chosen.filter((one) => one.slug !== slug).map(({ key }) => key);
  return (
    <>
      <a href={addresses.case(t.lang, slug)}>{title}</a>
      <small>{t("compare.case", { number, version })}</small>
      {chosen.length > 1 ? (
        <a className="take-out" href={compareAddress(t.lang, rest)}>
          {t("compare.takeOut")}
          <span className="sr-only"> {title}</span>
        </a>
      ) : null}
    </>
  );
}

function People({ column, columns, chosen, t }: CompareHeadProps & { column: CompareColumn }) {
  const { people, slug } = column;
  const [first] = people;
  if (!first) return <small>{t("compare.noPerson")}</small>;
  const all = people.reduce((sum, { headcount }) => sum + headcount, 0);
  const shared = columns.filter((one) => one.slug === slug).length > 1;
  const keys = chosen.map((one) => (one.slug === slug ? `${slug}~${first.n}` : one.key));
  return (
    <>
      {columnPeople(column, t)}
      {people.length > 1 ? <small>{t("compare.people", { n: all })}</small> : null}
      {shared ? (
        <a className="take-out" href={compareAddress(t.lang, [...new Set(keys)])}>
          {t("compare.onlyPerson")}
          <span className="sr-only"> {first.name}</span>
        </a>
      ) : null}
    </>
  );
}

/** Neighbouring columns of one case as one head. */
function spans(columns: readonly CompareColumn[]): { column: CompareColumn; width: number }[] {
  const found: { column: CompareColumn; width: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.column.slug === column.slug) last.width += 1;
    else found.push({ column, width: 1 });
  }
  return found;
}
