import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { When } from "@/components/desk/when";
import type { Language } from "@/lib/domain/language";
import type { BatchView, ForeignRecords } from "@/lib/domain/records/import-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { whyStopped } from "@/lib/messages/why-stopped";
import { BatchState, SyntheticMark } from "./batch-state";
import { ImportCounts, ImportFlags } from "./import-counts";
import { ImportHistory, type ImportHistoryLine } from "./import-history";
import { type RefusedLine, RefusedRows } from "./refused-rows";

type ImportPageProps = {
  view: {
    batch: BatchView;
    refusedRows: readonly RefusedLine[];
    unsettled: number;
    foreign: ForeignRecords | null;
    history: readonly ImportHistoryLine[];
    mayGoOn: boolean;
    mayDrop: boolean;
    mayPublish: boolean;
  };
  actions: { goOn: FormAction; drop: FormAction };
  lang: Language;
};

/** An import that was begun: what came of its rows, what is odd about them, what is public of it. */
export function ImportPage({ view, actions, lang }: ImportPageProps) {
  const t = deskTranslatorFor(lang);
  const { batch } = view;
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/records">{t("records.title")}</a>}
        title={t("records.batch.title", { id: batch.id })}
        lead={
          <>
            <BatchState state={batch.state} t={t} />,{" "}
            <span className="i-file">{batch.fileName}</span>
          </>
        }
        actions={view.mayPublish ? <Steps batch={batch} t={t} /> : null}
      />
      {batch.synthetic ? <Synthetic t={t} /> : null}
      {batch.state === "reading" ? <Progress batch={batch} t={t} /> : null}
      {batch.state === "stopped" ? <Stopped view={view} actions={actions} t={t} /> : null}
      {batch.state === "dropped" ? <p className="d-note">{t("records.batch.dropped")}</p> : null}
      <ImportCounts batch={batch} t={t} />
      {view.unsettled > 0 ? <Unsettled count={view.unsettled} t={t} /> : null}
      {view.foreign ? <p className="d-note">{t("records.batch.foreign", view.foreign)}</p> : null}
      <ImportFlags flags={batch.flags} t={t} />
      <RefusedRows id={batch.id} rows={view.refusedRows} total={batch.refused} t={t} />
      <ImportHistory lines={view.history} t={t} />
    </>
  );
}

type PartProps = { batch: BatchView; t: DeskTranslator };

/** What leads to the pages on which publishing and taking back are confirmed. */
function Steps({ batch: { id, state, added, changed, same }, t }: PartProps) {
  if (state === "public")
    return (
      <a className="d-button grave" href={`/desk/records/${id}/undo`}>
        {t("records.batch.undo")}
      </a>
    );
  if (state !== "merged" && state !== "undone") return null;
  if (added + changed + same === 0) return <span>{t("records.batch.empty")}</span>;
  return (
    <a className="d-button" href={`/desk/records/${id}/publish`}>
      {t("records.batch.publish")}
    </a>
  );
}

function Synthetic({ t }: { t: DeskTranslator }) {
  return (
    <div className="d-note grave">
      <p>
        <SyntheticMark t={t} />
      </p>
      <p>{t("records.synthetic.text")}</p>
    </div>
  );
}

function Progress({ batch, t }: PartProps) {
  return (
    <section className="d-note" aria-labelledby="progress">
      <h2 id="progress">{t("records.batch.progress")}</h2>
      <p role="status">
        {t("records.batch.progress.text", { n: batch.position })}{" "}
        <When at={batch.movedAt} lang={t.lang} />
      </p>
      <p>{t("records.running", { n: 1 })}</p>
      <a href={`/desk/records/${batch.id}`}>{t("records.refresh.link")}</a>
    </section>
  );
}

type StoppedProps = Pick<ImportPageProps, "view" | "actions"> & { t: DeskTranslator };

/** Why it stopped, and what can be done about it. */
function Stopped({ view: { batch, mayGoOn, mayDrop }, actions, t }: StoppedProps) {
  const next = mayGoOn ? "records.batch.stopped.goOn" : "records.batch.stopped.command";
  return (
    <section className="d-note grave">
      <p>{t("records.batch.stopped", { why: whyStopped(batch, t) })}</p>
      {mayDrop ? <p>{t(next)}</p> : null}
      <div className="i-onward">
        {mayGoOn ? (
          <ActionForm
            action={actions.goOn}
            submit={t("records.batch.again")}
            busy={t("records.start.busy")}
          >
            <input type="hidden" name="id" value={batch.id} />
          </ActionForm>
        ) : null}
        {mayDrop ? (
          <ActionForm
            action={actions.drop}
            submit={t("records.batch.drop")}
            busy={t("records.batch.dropping")}
            grave
          >
            <input type="hidden" name="id" value={batch.id} />
          </ActionForm>
        ) : null}
      </div>
    </section>
  );
}

function Unsettled({ count, t }: { count: number; t: DeskTranslator }) {
  return (
    <p className="d-note">
      {t("records.batch.courts", { n: count })}{" "}
      <a href="/desk/records/courts">{t("records.batch.courts.link")}</a>
    </p>
  );
}
