import { ProvisionLink } from "@/components/values/provision-link";
import { Unknown } from "@/components/values/unknown";
import type { StatutoryRange } from "@/lib/domain/public/public-case";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatValue } from "@/lib/messages/formatters/public-value";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import type { ChainRow } from "./chain-rows";
import { rowWords } from "./chain-words";
import { isUnknown } from "./stated-parts";

type ChainTableProps = {
  rows: readonly ChainRow[];
  ranges: readonly StatutoryRange[];
  t: Translator;
};

/** The drawing as a table: seen on a narrow screen, always there for those who cannot see. */
export function ChainTable({ rows, ranges, t }: ChainTableProps) {
  return (
    <table className="chain-table">
      <caption>{t("case.chain")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("field.term")}</th>
          <th scope="col">{t("case.chain.what")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={row.suspended ? "suspended" : "real"}>
              {isUnknown(row.link.term) ? (
                <Unknown t={t} words={t("term.unknown")} />
              ) : (
                formatValue(row.link.term.value, t)
              )}
            </th>
            <td>{rowWords(row, t)}</td>
          </tr>
        ))}
        {ranges.map((range) => (
          <tr key={`${range.provision} ${range.validFrom}`} className="allowed">
            <th scope="row">{formatTerm(range, t)}</th>
            <td>
              {t("case.allowed")} <ProvisionLink provision={range.provision} t={t} />,{" "}
              {t("case.since", { day: formatDay(range.validFrom, t.lang) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
