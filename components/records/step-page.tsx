import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import type { BatchView, BatchWeight } from "@/lib/domain/records/import-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { BatchState, SyntheticMark } from "./batch-state";

type StepPageProps = {
  step: "publish" | "undo";
  view: { batch: BatchView; weight: BatchWeight };
  act: FormAction;
  lang: Language;
};

/** Says what publishing an import, or taking it back, changes in public; the second step does it. */
export function StepPage({ step, view, act, lang }: StepPageProps) {
  const t = deskTranslatorFor(lang);
  const { batch } = view;
  const back = `/desk/records/${batch.id}`;
  return (
    <>
      <DeskHead
        kicker={<a href={back}>{t("records.batch.title", { id: batch.id })}</a>}
        title={t(`records.${step}.title`, { id: batch.id })}
        lead={t(`records.${step}.lead`)}
      />
      <p>
        <BatchState state={batch.state} t={t} />, <span className="i-file">{batch.fileName}</span>
      </p>
      {isPossible(step, batch) ? (
        <>
          <Changes step={step} view={view} t={t} />
          {batch.position > manyRows ? <p className="d-note">{t("records.publish.long")}</p> : null}
          <ActionForm
            action={act}
            submit={t(`records.${step}.go`)}
            busy={t(`records.${step}.busy`)}
            grave={step === "undo"}
          >
            <input type="hidden" name="id" value={batch.id} />
          </ActionForm>
        </>
      ) : (
        <p className="d-note">
          {t(step === "publish" ? "records.cannotBecome.public" : "records.cannotBecome.undone")}
        </p>
      )}
      <p>
        <a className="d-button quiet" href={back}>
          {t("records.publish.back")}
        </a>
      </p>
    </>
  );
}

/** From so many rows on it takes longer than somebody expects to wait for a page. */
const manyRows = 100_000;

function isPossible(step: StepPageProps["step"], { state }: BatchView): boolean {
  return step === "undo" ? state === "public" : state === "merged" || state === "undone";
}

type ChangesProps = Pick<StepPageProps, "step" | "view"> & { t: DeskTranslator };

function Changes({ step, view, t }: ChangesProps) {
  const { batch, weight } = view;
  const { alone, differing, unsettled, foreign, from, to, now } = weight;
  const after = step === "publish" ? now + alone : now - alone;
  const total = batch.synthetic ? "records.publish.syntheticTotal" : "records.publish.total";
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t("records.publish.changes")}</h2>
      {batch.synthetic ? (
        <p>
          <SyntheticMark t={t} />
        </p>
      ) : null}
      <ul>
        <li>
          {t(step === "publish" ? "records.publish.added" : "records.undo.gone", { n: alone })}
        </li>
        <li>{t(`records.${step}.changed`, { n: differing })}</li>
        {unsettled > 0 && step === "publish" ? (
          <li>{t("records.publish.unsettled", { n: unsettled })}</li>
        ) : null}
        {foreign ? <li>{t("records.batch.foreign", foreign)}</li> : null}
        {from && to ? <li>{daysText({ from, to }, t)}</li> : null}
        <li>{t(total, { before: now, after })}</li>
      </ul>
    </section>
  );
}

function daysText({ from, to }: { from: string; to: string }, t: DeskTranslator): string {
  if (from === to) return t("records.publish.day", { day: formatDay(from, t.lang) });
  return t("records.publish.days", { from: formatDay(from, t.lang), to: formatDay(to, t.lang) });
}
