"use client";

import { useId } from "react";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type BothLanguagesProps = {
  name: string;
  label: string;
  lang: Language;
  hint?: string;
  rows?: number;
  required?: boolean;
  value?: { en: string; ru: string } | null;
};

/** A text in both languages: two fields side by side, `name.en` and `name.ru`. */
export function BothLanguages({
  name,
  label,
  lang,
  hint,
  rows,
  required,
  value,
}: BothLanguagesProps) {
  const id = useId();
  const t = deskTranslatorFor(lang);
  const shared = { ...(rows ? { rows } : {}), ...(required ? { required } : {}) };
  return (
    <fieldset className="both-languages" aria-describedby={hint ? id : undefined}>
      <legend>{label}</legend>
      <Field
        {...shared}
        name={`${name}.en`}
        label={t("settings.inEnglish")}
        lang="en"
        defaultValue={value?.en ?? ""}
      />
      <Field
        {...shared}
        name={`${name}.ru`}
        label={t("settings.inRussian")}
        lang="ru"
        defaultValue={value?.ru ?? ""}
      />
      {hint ? (
        <p id={id} className="d-hint">
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
