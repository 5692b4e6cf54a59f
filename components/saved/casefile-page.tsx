import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { SmallForm } from "@/components/settings/small-form";
import type { Language } from "@/lib/domain/language";
import type { CasefileView } from "@/lib/domain/saved/views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { CasefileRow } from "./casefile-row";
import { KeptHead } from "./kept-head";
import { type Happened, Said } from "./said";

export type CasefileActions = Readonly<
  Record<"change" | "remove" | "add" | "take" | "move" | "note", FormAction>
>;

type CasefilePageProps = Happened & {
  lang: Language;
  view: CasefileView;
  actions: CasefileActions;
};

/** One set of cases: its name and note, its cases in their order, and what can be made of them. */
export function CasefilePage({ lang, view, actions, ...happened }: CasefilePageProps) {
  const t = deskTranslatorFor(lang);
  const { id, name, note, cases } = view;
  return (
    <>
      <KeptHead t={t} here="casefiles" title={name} />
      <Said t={t} {...happened} />
      <section className="kept-cases" aria-labelledby="cases">
        <h2 id="cases">{t("saved.casefile.cases")}</h2>
        {note === "" ? null : <p className="kept-note on-paper">{note}</p>}
        {cases.length === 0 ? <p>{t("saved.casefile.empty")}</p> : null}
        <ol>
          {cases.map((item, at) => (
            <CasefileRow
              key={item.caseId}
              t={t}
              casefile={id}
              item={item}
              isFirst={at === 0}
              isLast={at === cases.length - 1}
              actions={actions}
            />
          ))}
        </ol>
        <Uses t={t} view={view} />
      </section>
      <section aria-labelledby="add">
        <h2 id="add">{t("saved.casefile.add")}</h2>
        <ActionForm action={actions.add} submit={t("saved.casefile.add.go")} busy={t("saved.busy")}>
          <input type="hidden" name="id" value={id} />
          <Field
            name="case"
            label={t("saved.casefile.add.number")}
            hint={t("saved.casefile.add.hint")}
            required
          />
        </ActionForm>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t("saved.casefile.about")}</h2>
        <ActionForm
          action={actions.change}
          submit={t("saved.casefile.save")}
          busy={t("saved.busy")}
        >
          <input type="hidden" name="id" value={id} />
          <Field name="name" label={t("saved.name")} defaultValue={name} required />
          <Field name="note" label={t("saved.casefile.note")} defaultValue={note} rows={5} />
        </ActionForm>
      </section>
      <section className="kept-end">
        <SmallForm
          action={actions.remove}
          values={{ id }}
          word={t("saved.casefile.delete")}
          label={t("saved.casefile.delete")}
          grave
        />
        <p>
          <a href="/account/casefiles">{t("saved.casefile.back")}</a>
        </p>
      </section>
    </>
  );
}

/** As many as can be compared side by side. */
const mostCompared = 6;

function Uses({ t, view }: { t: DeskTranslator; view: CasefileView }) {
  const slugs = view.cases.flatMap(({ slug }) => slug ?? []);
  if (slugs.length === 0) return null;
  return (
    <div className="kept-uses">
      <div className="d-actions">
        {slugs.length < 2 ? null : (
          <PublicForm t={t} method="get" path="compare" slugs={slugs.slice(0, mostCompared)} />
        )}
        <PublicForm t={t} method="post" path="precedents/memo" slugs={slugs} />
      </div>
      {slugs.length > mostCompared ? (
        <p className="d-hint">{t("saved.casefile.compare.most")}</p>
      ) : null}
      <p className="d-hint">{t("saved.casefile.print")}</p>
    </div>
  );
}

type PublicFormProps = {
  t: DeskTranslator;
  method: "get" | "post";
  path: "compare" | "precedents/memo";
  slugs: readonly string[];
};

function PublicForm({ t, method, path, slugs }: PublicFormProps) {
  return (
    <form method={method} action={`/${t.lang}/${path}`}>
      {slugs.map((slug) => (
        <input key={slug} type="hidden" name="case" value={slug} />
      ))}
      <button type="submit" className="d-button">
        {t(path === "compare" ? "saved.casefile.compare" : "saved.casefile.memo")}
      </button>
    </form>
  );
}
