import { Field } from "@/components/desk/field";
import type { ExtraField } from "@/lib/domain/extra-field";
import { extraFieldKinds } from "@/lib/domain/extra-value";
import type { Language } from "@/lib/domain/language";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BothLanguages } from "./both-languages";

/** What can be changed of a field: its name, its help, and whether readers see it. */
export function FieldFields({ field, lang }: { field: ExtraField | null; lang: Language }) {
  const t = deskTranslatorFor(lang);
  const answers = ["no", "yes"] as const;
  return (
    <>
      <BothLanguages
        name="label"
        label={t("extraFields.label")}
        value={field?.label ?? null}
        required
        lang={lang}
      />
      <BothLanguages
        name="help"
        label={t("extraFields.help")}
        hint={t("extraFields.help.hint")}
        value={field?.help ?? null}
        rows={2}
        lang={lang}
      />
      <Field
        name="isPublic"
        label={t("extraFields.public")}
        defaultValue={field?.isPublic ? "yes" : "no"}
        options={answers.map((value) => ({ value, label: t(`extraFields.public.${value}`) }))}
      />
    </>
  );
}

type FieldKindProps = { vocabularies: readonly Vocabulary[]; lang: Language };

/** What kind of field it is, which is chosen once. */
export function FieldKind({ vocabularies, lang }: FieldKindProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <Field
        name="kind"
        label={t("extraFields.kind")}
        hint={t("extraFields.kind.hint")}
        options={extraFieldKinds.map((value) => ({ value, label: t(`extraFields.kind.${value}`) }))}
      />
      <Field
        name="vocabulary"
        label={t("extraFields.vocabulary")}
        hint={t("extraFields.vocabulary.hint")}
        options={[
          { value: "", label: t("extraFields.vocabulary.none") },
          ...vocabularies.map(({ id, label }) => ({ value: id, label: label[lang] })),
        ]}
      />
    </>
  );
}
