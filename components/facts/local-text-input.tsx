"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { languages } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { FreeText } from "./free-text";

type LocalTextInputProps = {
  label: string;
  value: LocalText;
  onText: (text: LocalText) => void;
  rows?: number;
  /** The label stands before already and is only said here. */
  quiet?: boolean;
  /** Hatched while nothing is written: the value is not known. */
  hatched?: boolean;
};

/** A short text in both languages, side by side; one click makes both the same. */
export function LocalTextInput({
  label,
  value,
  onText,
  rows,
  quiet,
  hatched,
}: LocalTextInputProps) {
  const { t, readOnly } = useWorkspace();
  const written = value[t.lang] || value.en || value.ru;
  return (
    <fieldset className="f-local">
      <legend className={quiet ? "sr-only" : "d-label"}>{label}</legend>
      {languages.map((lang) => (
        <FreeText
          key={lang}
          label={`${label}, ${t(`fields.local.${lang}`)}`}
          lang={lang}
          max={2000}
          rows={rows}
          quiet
          hatched={hatched && written === ""}
          placeholder={t(`fields.local.${lang}`)}
          value={value[lang]}
          onText={(text) => onText({ ...value, [lang]: text })}
        />
      ))}
      {!readOnly && written !== "" && value.en !== value.ru ? (
        <button
          type="button"
          className="f-link"
          aria-label={t("fields.local.same.of", { label })}
          onClick={() => onText({ en: written, ru: written })}
        >
          {t("fields.local.same")}
        </button>
      ) : null}
    </fieldset>
  );
}
