import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import type { WaitingView } from "@/lib/domain/records/import-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { ColumnsForm } from "./columns-form";
import { formatName, reasonText, sizeText } from "./format-name";
import { PreviewTable } from "./preview-table";

type WaitingPageProps = {
  view: WaitingView;
  actions: Record<"choose" | "begin" | "discard", FormAction>;
  lang: Language;
};

/** A file that was handed in: what would become of its rows, before anything is kept of them. */
export function WaitingPage({ view, actions, lang }: WaitingPageProps) {
  const t = deskTranslatorFor(lang);
  const { batch, columns } = view;
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/records">{t("records.title")}</a>}
        title={t("records.start.title")}
        lead={t("records.start.lead", { file: batch.fileName, size: sizeText(batch.fileBytes, t) })}
      />
      <p>
        {t("records.format")}: {formatName(batch.format, t)}
      </p>
      <Again ids={view.again} t={t} />
      {columns ? (
        <ColumnsForm id={batch.id} columns={columns} choose={actions.choose} t={t} />
      ) : null}
      <section aria-labelledby="rows">
        <h2 id="rows">{t("records.start.preview")}</h2>
        <Rows view={view} t={t} />
      </section>
      <Onward view={view} actions={actions} t={t} />
    </>
  );
}

function Again({ ids, t }: { ids: readonly number[]; t: DeskTranslator }) {
  if (ids.length === 0) return null;
  const [before, after] = t("records.start.again", { links: "\u0000" }).split("\u0000");
  return (
    <p className="d-note">
      {before}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 ? ", " : null}
          <a href={`/desk/records/${id}`}>{t("records.batch.title", { id })}</a>
        </span>
      ))}
      {after}
    </p>
  );
}

function Rows({ view, t }: { view: WaitingView; t: DeskTranslator }) {
  const { rows, trouble } = view;
  return (
    <>
      {trouble ? <p className="d-said problem">{reasonText(trouble, t)}</p> : null}
      {rows.length > 0 ? <PreviewTable rows={rows} t={t} /> : null}
      {rows.length === 0 && !trouble ? <Empty title={t("records.start.nothing")} /> : null}
    </>
  );
}

type OnwardProps = Omit<WaitingPageProps, "lang"> & { t: DeskTranslator };

function Onward({ view, actions, t }: OnwardProps) {
  const { id } = view.batch;
  const canBegin = view.rows.length > 0 && view.trouble === null;
  return (
    <section className="i-onward">
      {canBegin ? (
        <>
          <p>{t("records.start.go.text")}</p>
          <ActionForm
            action={actions.begin}
            submit={t("records.start.go")}
            busy={t("records.start.busy")}
          >
            <input type="hidden" name="id" value={id} />
          </ActionForm>
        </>
      ) : null}
      <ActionForm
        action={actions.discard}
        submit={t("records.start.discard")}
        busy={t("records.start.discarding")}
        grave
      >
        <input type="hidden" name="id" value={id} />
      </ActionForm>
    </section>
  );
}
