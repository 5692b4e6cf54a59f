import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { TableHead } from "@/components/desk/table-head";
import { When } from "@/components/desk/when";
import type { Language } from "@/lib/domain/language";
import type { BatchRow } from "@/lib/domain/records/import-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatNumber } from "@/lib/messages/formatters/number";
import { BatchState, SyntheticMark } from "./batch-state";
import { formatName } from "./format-name";
import { RecordsTabs } from "./records-tabs";

type ImportsPageProps = {
  imports: readonly BatchRow[];
  waiting: { courts: number; matches: number };
  mayImport: boolean;
  lang: Language;
};

/** The imports of court records: what was read, and what is public of it. */
export function ImportsPage({ imports, waiting, mayImport, lang }: ImportsPageProps) {
  const t = deskTranslatorFor(lang);
  const running = imports.filter(({ state }) => state === "reading").length;
  return (
    <>
      <DeskHead
        title={t("records.title")}
        lead={t("records.lead")}
        actions={mayImport ? <Begin t={t} /> : null}
      />
      <RecordsTabs here="imports" waiting={waiting} t={t} />
      {running > 0 ? <Running count={running} t={t} /> : null}
      {imports.length === 0 ? (
        <Empty title={t("records.none")}>
          <p>{t("records.none.text")}</p>
        </Empty>
      ) : (
        <ImportTable imports={imports} t={t} />
      )}
    </>
  );
}

function Begin({ t }: { t: DeskTranslator }) {
  return (
    <a className="d-button" href="/desk/records/new">
      {t("records.new")}
    </a>
  );
}

function Running({ count, t }: { count: number; t: DeskTranslator }) {
  return (
    <div className="d-note" role="status">
      <p>{t("records.running", { n: count })}</p>
      <a href="/desk/records">{t("records.refresh.link")}</a>
    </div>
  );
}

const counts = ["new", "changed", "same", "refused", "flagged"] as const;

const heads = ["file", "state", "when", "read", ...counts] as const;

function ImportTable({ imports, t }: { imports: readonly BatchRow[]; t: DeskTranslator }) {
  return (
    <table className="d-table stacks">
      <caption>{t("records.count", { n: imports.length })}</caption>
      <TableHead heads={heads.map((head) => t(`records.col.${head}`))} />
      <tbody>
        {imports.map((row) => (
          <ImportLine key={row.id} row={row} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function ImportLine({ row, t }: { row: BatchRow; t: DeskTranslator }) {
  const { id, fileName, format, state, synthetic, by, startedAt, position, added, ...more } = row;
  const told = { ...more, new: added };
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/records/${id}`} className="i-file">
          {fileName}
        </a>
        <small className="i-beside">{formatName(format, t)}</small>
        {synthetic ? <SyntheticMark t={t} /> : null}
      </th>
      <td data-label={t("records.col.state")}>
        <BatchState state={state} t={t} />
      </td>
      <td data-label={t("records.col.when")}>
        <When at={startedAt} lang={t.lang} />
        <small className="i-beside">
          {by === null ? t("records.byOperator") : t("records.by", { alias: by })}
        </small>
      </td>
      <td data-label={t("records.col.read")} className="num">
        {formatNumber(position, t.lang)}
      </td>
      {counts.map((count) => (
        <td key={count} data-label={t(`records.col.${count}`)} className="num">
          {formatNumber(told[count], t.lang)}
        </td>
      ))}
    </tr>
  );
}
