import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { FieldFields, FieldKind } from "./field-fields";
import { type FieldRow, FieldTable } from "./field-table";
import { SettingsHead } from "./settings-head";

type FieldsPageProps = {
  fields: readonly FieldRow[];
  vocabularies: readonly Vocabulary[];
  actions: { add: FormAction; move: FormAction; retire: FormAction };
  lang: Language;
};

/** The fields that admins have added, and a form for another one. */
export function FieldsPage({ fields, vocabularies, actions, lang }: FieldsPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead title={t("extraFields.title")} lead={t("settings.part.fields.about")} t={t} />
      {fields.length === 0 ? (
        <Empty title={t("extraFields.none")}>
          <p>{t("extraFields.none.text")}</p>
        </Empty>
      ) : (
        <FieldTable fields={fields} actions={actions} lang={lang} />
      )}
      <section aria-labelledby="add-field">
        <h2 id="add-field">{t("extraFields.add")}</h2>
        <ActionForm
          action={actions.add}
          submit={t("extraFields.add")}
          busy={t("settings.busy")}
          label={t("extraFields.add")}
        >
          <FieldFields field={null} lang={lang} />
          <FieldKind vocabularies={vocabularies} lang={lang} />
        </ActionForm>
      </section>
    </>
  );
}
