import type { ReactNode } from "react";
import type { Slice } from "@/lib/domain/precedents/distribution";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { monthsNumber } from "./months-words";

type SliceTableProps = {
  slices: readonly Slice[];
  title: string;
  /** What a slice is: a court, or a year. */
  what: string;
  name: (key: string | null) => ReactNode;
  t: Translator;
};

const columns = ["people", "decided", "termKnown", "real", "suspended", "median"] as const;

/** The same counts for each court, or for each year. */
export function SliceTable({ slices, title, what, name, t }: SliceTableProps) {
  return (
    <table className="list slices">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {t(`precedents.slice.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slices.map((slice) => (
          <tr key={slice.key ?? ""}>
            <th scope="row">{name(slice.key)}</th>
            {columns.map((column) => (
              <td key={column} className="number" data-label={t(`precedents.slice.${column}`)}>
                {cellOf(slice, column, t)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf({ counts, terms }: Slice, column: (typeof columns)[number], t: Translator): string {
  const number = (n: number) => formatNumber(n, t.lang);
  if (column === "people") return `${number(counts.defendants)} (${number(counts.cases)})`;
  if (column === "decided") return number(counts.convicted + counts.acquitted + counts.terminated);
  if (column === "termKnown") return number(counts.termKnown);
  if (column !== "median") return number(counts.served[column]);
  return terms.numbers ? monthsNumber(terms.numbers.median, t) : t("precedents.slice.few");
}
