import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { FigureState } from "@/lib/domain/ledger/desk-figure";
import type { LocalText } from "@/lib/domain/local-text";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Translator } from "@/lib/messages/translator";
import { type Choices, FigureFields } from "./figure-fields";
import { FigureHead } from "./figure-head";
import { FigureUses } from "./figure-uses";
import { valuesOfFigure } from "./figure-values";

type Use = { id: string; title: LocalText };

export type DeskFigure = {
  figure: ReportedFigure;
  seen: string;
  state: FigureState;
  source: { id: string; title: string; language: string };
  supersededBy: string | null;
  cases: readonly Use[];
  hiddenCases: number;
  discrepancies: readonly Use[];
  choices: Choices;
  mayWrite: boolean;
  mayPublish: boolean;
  mayWithdraw: boolean;
};

/** What was just done, said once at the top of the page. */
export type FigureDone = "added" | "saved" | "published" | "withdrawn";

const doneWords = {
  added: "figureDesk.added",
  saved: "figureDesk.saved",
  published: "figureDesk.publishedNow",
  withdrawn: "figureDesk.withdrawnNow",
} as const;

type FigureDeskPageProps = {
  view: DeskFigure;
  done: FigureDone | null;
  actions: { save: FormAction; publish: FormAction; withdraw: FormAction };
  t: Translator;
};

/** A figure of the desk: the words it was read from, its fields, what rests on it, and its publication. */
export function FigureDeskPage({ view, done, actions, t }: FigureDeskPageProps) {
  const { figure, state } = view;
  const lead = `${figure.id} · ${t(`figureDesk.state.${state}`)}`;
  return (
    <>
      <FigureHead title={figure.statement[t.lang]} lead={lead} t={t} />
      {done ? (
        <p className="d-note" role="status">
          {t(doneWords[done])}
        </p>
      ) : null}
      <Words view={view} t={t} />
      <FigureUses view={view} t={t} />
      <Publication view={view} actions={actions} t={t} />
      <h2 className="f-form-head">{t("figureDesk.form")}</h2>
      {state === "public" && view.mayWrite ? (
        <p className="d-note">{t("figureDesk.publicNote")}</p>
      ) : null}
      {view.mayWrite ? (
        <EditForm view={view} save={actions.save} t={t} />
      ) : (
        <p className="d-note">
          {t(state === "withdrawn" ? "figureDesk.withdrawn" : "figureDesk.readOnly")}
        </p>
      )}
    </>
  );
}

type PartProps = { view: DeskFigure; t: Translator };

function Words({ view: { figure, source }, t }: PartProps) {
  return (
    <section className="f-words">
      <h2>{t("figureDesk.words.title")}</h2>
      {figure.excerpts.map((excerpt) => (
        <blockquote key={excerpt.id} lang={source.language}>
          <q>{excerpt.exact}</q>
        </blockquote>
      ))}
      <p>
        <a href={`/desk/sources/${encodeURIComponent(source.id)}`} lang={source.language}>
          {source.title}
        </a>
      </p>
    </section>
  );
}

function EditForm({ view, save, t }: PartProps & { save: FormAction }) {
  return (
    <ActionForm
      action={save}
      submit={t("figureDesk.save")}
      busy={t("figureDesk.busy")}
      label={t("figureDesk.form")}
      of={view.seen}
    >
      <input type="hidden" name="id" value={view.figure.id} />
      <input type="hidden" name="seen" value={view.seen} />
      <FigureFields values={valuesOfFigure(view.figure)} choices={view.choices} t={t} />
    </ActionForm>
  );
}

function Publication({ view, actions, t }: Omit<FigureDeskPageProps, "done">) {
  const { id } = view.figure;
  if (view.mayPublish)
    return (
      <section>
        <h2>{t("figureDesk.publish")}</h2>
        <p>{t("figureDesk.publish.text")}</p>
        <ActionForm
          action={actions.publish}
          submit={t("figureDesk.publish")}
          busy={t("figureDesk.publish.busy")}
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={view.seen} />
        </ActionForm>
      </section>
    );
  if (!view.mayWithdraw) return null;
  return (
    <details className="f-withdraw">
      <summary>{t("figureDesk.withdraw")}</summary>
      <p>{t("figureDesk.withdraw.text")}</p>
      <ActionForm
        action={actions.withdraw}
        submit={t("figureDesk.withdraw")}
        busy={t("figureDesk.withdraw.busy")}
        grave
      >
        <input type="hidden" name="id" value={id} />
        <Field name="again" label={t("figureDesk.withdraw.again", { id })} autoComplete="off" />
      </ActionForm>
    </details>
  );
}
