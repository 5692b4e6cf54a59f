import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type AccessPageProps = {
  id: string;
  view: {
    access: "desk" | "named";
    people: readonly { id: string; alias: string; isNamed: boolean }[];
  };
  save: FormAction;
  lang: Language;
};

/** Who at the desk may know of a case. */
export function AccessPage({ id, view, save, lang }: AccessPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <ActionForm action={save} submit={t("access.save")} busy={t("access.busy")}>
      <input type="hidden" name="id" value={id} />
      <fieldset className="d-field">
        <legend>{t("access.who")}</legend>
        {(["desk", "named"] as const).map((access) => (
          <label key={access} className="d-check">
            <input
              type="radio"
              name="access"
              value={access}
              defaultChecked={view.access === access}
            />{" "}
            {t(`access.${access}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="d-field">
        <legend>{t("access.people")}</legend>
        <p className="d-hint">{t("access.hint")}</p>
        {view.people.map((person) => (
          <label key={person.id} className="d-check">
            <input
              type="checkbox"
              name="people"
              value={person.id}
              defaultChecked={person.isNamed}
            />{" "}
            {person.alias}
          </label>
        ))}
      </fieldset>
    </ActionForm>
  );
}
