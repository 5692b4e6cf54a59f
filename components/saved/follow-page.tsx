import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { targetPath } from "@/lib/domain/saved/follow-target";
import type { FollowView } from "@/lib/domain/saved/views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName } from "@/lib/messages/formatters/provision";
import { KeptHead } from "./kept-head";

type FollowPageProps = {
  lang: Language;
  view: FollowView;
  follow: FormAction;
  putIntoCasefile: FormAction;
};

/** What can be done about a case, a court or a provision with an account. */
export function FollowPage({ lang, view, follow, putIntoCasefile }: FollowPageProps) {
  const t = deskTranslatorFor(lang);
  const { what, id } = view.target;
  return (
    <>
      <KeptHead t={t} title={t("saved.follow.title")} />
      <p className="kept-target">
        {what === "case" ? `${t("saved.follow.case", { number: id })}: ` : null}
        <a href={`/${lang}${targetPath(view.target)}`}>
          {view.title || withCapital(provisionName(id, lang))}
        </a>
      </p>
      <div className="d-columns">
        {what === "case" ? (
          <IntoCasefile t={t} view={view} putIntoCasefile={putIntoCasefile} />
        ) : null}
        <section className="d-panel" aria-labelledby="mail">
          <h2 id="mail">{t("saved.follow.mail")}</h2>
          <p>{t(`saved.follow.mail.${what}`)}</p>
          {view.cadence === null ? null : (
            <p>{t("saved.follow.already", { cadence: t(`saved.cadence.${view.cadence}`) })}</p>
          )}
          <ActionForm action={follow} submit={t("saved.follow.go")} busy={t("saved.busy")}>
            <input type="hidden" name="what" value={what} />
            <input type="hidden" name="id" value={id} />
            <CadenceField t={t} cadence={view.cadence ?? "weekly"} />
          </ActionForm>
        </section>
      </div>
    </>
  );
}

type IntoCasefileProps = { t: DeskTranslator; view: FollowView; putIntoCasefile: FormAction };

function IntoCasefile({ t, view, putIntoCasefile }: IntoCasefileProps) {
  const files = view.casefiles.map(({ id, name }) => ({ value: id, label: name }));
  const options = [...files, { value: "", label: t("saved.follow.file.new") }];
  return (
    <section className="d-panel" aria-labelledby="file">
      <h2 id="file">{t("saved.follow.file")}</h2>
      <ActionForm
        action={putIntoCasefile}
        submit={t("saved.follow.file.go")}
        busy={t("saved.busy")}
      >
        <input type="hidden" name="case" value={view.target.id} />
        <Field
          name="casefile"
          label={t("saved.follow.file.which")}
          options={options}
          defaultValue={files[0]?.value ?? ""}
        />
        <Field name="name" label={t("saved.follow.file.name")} />
      </ActionForm>
    </section>
  );
}

type CadenceFieldProps = { t: DeskTranslator; cadence: string; withNone?: boolean };

/** How often letters come at most; with `withNone` also: not at all. */
export function CadenceField({ t, cadence, withNone = false }: CadenceFieldProps) {
  const options = [
    ...(withNone ? [{ value: "", label: t("saved.follow.never") }] : []),
    { value: "daily", label: t("saved.cadence.daily") },
    { value: "weekly", label: t("saved.cadence.weekly") },
  ];
  const label = t("saved.follow.cadence");
  return <Field name="cadence" label={label} options={options} defaultValue={cadence} />;
}
