import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { ActionForm, type FormAction } from "./action-form";
import { DeskHead } from "./desk-head";
import { Field } from "./field";

/** The form with which a case begins. */
export function NewCase({ create, lang }: { create: FormAction; lang: Language }) {
  const t = deskTranslatorFor(lang);
  const kinds = ["person", "group", "trial"] as const;
  const languages = [lang, lang === "en" ? "ru" : "en"] as const;
  return (
    <>
      <DeskHead title={t("cases.new.title")} lead={t("cases.new.lead")} />
      <ActionForm action={create} submit={t("cases.new.submit")} busy={t("cases.new.busy")}>
        <Field name="title" label={t("cases.new.name")} hint={t("cases.new.name.hint")} required />
        <Field
          name="lang"
          label={t("cases.new.lang")}
          options={languages.map((value) => ({ value, label: t(`cases.new.lang.${value}`) }))}
        />
        <Field
          name="kind"
          label={t("cases.new.kind")}
          options={kinds.map((value) => ({ value, label: t(`cases.new.kind.${value}`) }))}
        />
      </ActionForm>
    </>
  );
}
