import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { languages as allLanguages, type Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type PublishFormsProps = {
  id: string;
  version: number;
  /** True where only sources that differ may be in the way. */
  disputed: boolean;
  /** The languages in which this revision is public already. */
  languages: readonly Language[];
  canPlan: boolean;
  publish: FormAction;
  plan: FormAction;
  t: DeskTranslator;
};

/** Publishing at once, and publishing later. */
export function PublishForms(props: PublishFormsProps) {
  const { publish, plan, canPlan, t } = props;
  return (
    <div className="d-columns">
      <section aria-labelledby="publish" className="d-panel">
        <h2 id="publish">{t("publish.title")}</h2>
        <ActionForm action={publish} submit={t("publish.submit")} busy={t("publish.busy")}>
          <Common {...props} />
          <fieldset className="d-field">
            <legend>{t("publish.correction")}</legend>
            <p className="d-hint">{t("publish.correction.hint")}</p>
            <Field name="correction.en" label={t("publish.reason.en")} lang="en" rows={2} />
            <Field name="correction.ru" label={t("publish.reason.ru")} lang="ru" rows={2} />
          </fieldset>
        </ActionForm>
      </section>
      {canPlan ? (
        <section aria-labelledby="later" className="d-panel">
          <h2 id="later">{t("publish.later")}</h2>
          <ActionForm
            action={plan}
            submit={t("publish.later.submit")}
            busy={t("publish.later.busy")}
          >
            <Common {...props} />
            <Field name="dueAt" type="datetime-local" label={t("publish.later.when")} required />
          </ActionForm>
        </section>
      ) : null}
    </div>
  );
}

function Common({ id, version, disputed, languages, t }: PublishFormsProps) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <fieldset className="d-field">
        <legend>{t("publish.languages")}</legend>
        {allLanguages.map((lang) => (
          <label key={lang} className="d-check">
            <input
              type="checkbox"
              name="languages"
              value={lang}
              defaultChecked={!languages.includes(lang)}
            />{" "}
            {t(`review.lang.${lang}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="d-field">
        <legend>{t("publish.reason")}</legend>
        <p className="d-hint">{t("publish.reason.hint")}</p>
        <Field name="reason.en" label={t("publish.reason.en")} lang="en" required />
        <Field name="reason.ru" label={t("publish.reason.ru")} lang="ru" required />
      </fieldset>
      {disputed ? (
        <div className="d-field">
          <label className="d-check">
            <input type="checkbox" name="asDisputed" value="yes" /> {t("publish.disputed")}
          </label>
          <p className="d-hint">{t("publish.disputed.hint")}</p>
        </div>
      ) : null}
    </>
  );
}
