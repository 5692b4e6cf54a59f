import type { Distribution, TermSummary } from "@/lib/domain/precedents/distribution";
import type { FiveNumbers } from "@/lib/domain/precedents/month-counts";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { monthsNumber } from "./months-words";

const columns = ["least", "lower", "median", "upper", "greatest"] as const;
const rows = ["all", "real", "suspended"] as const;

/** Range, quartiles and median of the known terms, together and by whether they are served. */
export function TermTable({ spread, t }: { spread: Distribution; t: Translator }) {
  return (
    <>
      <table className="list terms-summed">
        <caption>{t("precedents.terms.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("precedents.terms.which")}</th>
            <th scope="col" className="number">
              {t("precedents.terms.n")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`precedents.terms.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TermRow key={row} row={row} summary={spread.terms[row]} t={t} />
          ))}
        </tbody>
      </table>
      <p className="aside">{t("precedents.terms.note")}</p>
    </>
  );
}

type TermRowProps = { row: (typeof rows)[number]; summary: TermSummary; t: Translator };

function TermRow({ row, summary, t }: TermRowProps) {
  return (
    <tr>
      <th scope="row">{t(`precedents.terms.${row}`)}</th>
      <td className="number" data-label={t("precedents.terms.n")}>
        {formatNumber(summary.n, t.lang)}
      </td>
      {summary.numbers ? (
        <Numbers numbers={summary.numbers} t={t} />
      ) : (
        <td colSpan={columns.length} className="number aside">
          {t("precedents.terms.few")}
        </td>
      )}
    </tr>
  );
}

function Numbers({ numbers, t }: { numbers: FiveNumbers; t: Translator }) {
  return columns.map((column) => (
    <td key={column} className="number" data-label={t(`precedents.terms.${column}`)}>
      {monthsNumber(numbers[column], t)}
    </td>
  ));
}
