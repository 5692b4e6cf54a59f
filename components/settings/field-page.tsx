import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { ExtraField } from "@/lib/domain/extra-field";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { FieldFields } from "./field-fields";
import { SettingsHead } from "./settings-head";

type FieldPageProps = { field: ExtraField & { seen: string }; save: FormAction; lang: Language };

/** One field, to be changed. */
export function FieldPage({ field, save, lang }: FieldPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead
        title={field.label[lang]}
        lead={t(`extraFields.kind.${field.kind}`)}
        up={<a href="/desk/settings/fields">{t("extraFields.title")}</a>}
        t={t}
      />
      <ActionForm
        action={save}
        submit={t("settings.save")}
        busy={t("settings.busy")}
        label={field.label[lang]}
      >
        <input type="hidden" name="id" value={field.id} />
        <input type="hidden" name="seen" value={field.seen} />
        <FieldFields field={field} lang={lang} />
      </ActionForm>
    </>
  );
}
