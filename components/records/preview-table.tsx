import { TableHead } from "@/components/desk/table-head";
import type { PreviewRecord, PreviewRow } from "@/lib/domain/records/import-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { SyntheticMark } from "./batch-state";
import { reasonText } from "./format-name";
import { Charges, Court, Days, Numbers, Remarks, Result } from "./preview-cells";

const heads = ["row", "court", "number", "days", "charges", "result", "flags"] as const;

type PreviewTableProps = { rows: readonly PreviewRow[]; t: DeskTranslator };

/** The first rows of a file: what each would be kept as, beside what is printed. */
export function PreviewTable({ rows, t }: PreviewTableProps) {
  const refused = rows.filter((row) => row.refused !== null).length;
  return (
    <table className="d-table stacks i-preview">
      <caption>{t("records.start.preview.caption", { read: rows.length, refused })}</caption>
      <TableHead heads={heads.map((head) => t(`records.start.${head}`))} />
      <tbody>
        {rows.map((row) => (
          <PreviewLine key={row.row} row={row} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function PreviewLine({ row, t }: { row: PreviewRow; t: DeskTranslator }) {
  return (
    <>
      <tr className="i-told">
        <th scope="row">
          {row.row}
          {row.record?.synthetic ? <SyntheticMark t={t} /> : null}
        </th>
        {row.record ? <Cells record={row.record} t={t} /> : <Refused row={row} t={t} />}
      </tr>
      <tr>
        <td colSpan={heads.length}>
          <details className="i-raw">
            <summary>{t("records.start.raw")}</summary>
            <pre>{row.raw}</pre>
          </details>
        </td>
      </tr>
    </>
  );
}

function Refused({ row, t }: { row: PreviewRow; t: DeskTranslator }) {
  const why = row.refused ? reasonText(row.refused, t) : "";
  return (
    <td colSpan={heads.length - 1}>
      <p className="d-said problem">{t("records.start.refused", { why })}</p>
    </td>
  );
}

function Cells({ record, t }: { record: PreviewRecord; t: DeskTranslator }) {
  return (
    <>
      <td data-label={t("records.start.court")}>
        <Court record={record} t={t} />
      </td>
      <td data-label={t("records.start.number")}>
        <Numbers record={record} t={t} />
      </td>
      <td data-label={t("records.start.days")}>
        <Days record={record} t={t} />
      </td>
      <td data-label={t("records.start.charges")}>
        <Charges record={record} t={t} />
      </td>
      <td data-label={t("records.start.result")}>
        <Result record={record} t={t} />
      </td>
      <td data-label={t("records.start.flags")}>
        <Remarks flags={record.flags} t={t} />
      </td>
    </>
  );
}
