import { TableHead } from "@/components/desk/table-head";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatNumber } from "@/lib/messages/formatters/number";
import { reasonText } from "./format-name";

/** A row that was refused, with its words. */
export type RefusedLine = {
  file: string;
  line: number;
  raw: string;
  key: string;
  values: Readonly<Record<string, string | number>>;
};

/** The longest row that stands on the page, in characters; the file has it whole. */
const longest = 400;

type RefusedRowsProps = {
  id: number;
  rows: readonly RefusedLine[];
  total: number;
  t: DeskTranslator;
};

/** The first refused rows of an import, and the way to all of them. */
export function RefusedRows({ id, rows, total, t }: RefusedRowsProps) {
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{t("records.batch.refusedRows")}</h2>
      {rows.length === 0 ? (
        <p>{t("records.batch.refusedRows.none")}</p>
      ) : (
        <>
          <p>
            <a href={`/desk/records/refused?batch=${id}`} download>
              {t("records.batch.refusedRows.csv")}
            </a>
          </p>
          <RefusedTable rows={rows} total={total} t={t} />
        </>
      )}
    </section>
  );
}

const heads = ["line", "why", "raw"] as const;

function RefusedTable({ rows, total, t }: Omit<RefusedRowsProps, "id">) {
  return (
    <table className="d-table stacks">
      <caption>{captionText(rows.length, total, t)}</caption>
      <TableHead heads={heads.map((head) => t(`records.batch.${head}`))} />
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one line may hold several refused rows
          <tr key={at}>
            <th scope="row">
              {row.line}
              {row.file.includes("/") ? <small className="i-beside">{row.file}</small> : null}
            </th>
            <td data-label={t("records.batch.why")}>{reasonText(row, t)}</td>
            <td data-label={t("records.batch.raw")} className="i-code">
              {row.raw.length > longest ? `${row.raw.slice(0, longest)}…` : row.raw}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function captionText(shown: number, total: number, t: DeskTranslator): string {
  if (shown >= total) return t("records.batch.refusedRows.all", { n: shown });
  return t("records.batch.refusedRows.caption", { shown, n: formatNumber(total, t.lang) });
}
