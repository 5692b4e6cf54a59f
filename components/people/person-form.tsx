"use client";

import { useRef, useState } from "react";
import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { PersonRecord } from "@/lib/domain/person-record";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { Choice } from "./choice";
import { consentOptions, displayOptions, tierOptions } from "./person-options";
import { PseudonymDraw } from "./pseudonym-draw";
import { previewOf, ShownPreview } from "./shown-preview";

type PersonFormProps = { record: PersonRecord; action: FormAction; lang: Language };

/** The form of a person; beside it stands at every moment what readers would see. */
export function PersonForm({ record, action, lang }: PersonFormProps) {
  const t = deskTranslatorFor(lang);
  const around = useRef<HTMLDivElement>(null);
  const { version } = record;
  const [looked, setLooked] = useState(() => ({ version, shown: previewOf(null, record) }));
  const shown = looked.version === version ? looked.shown : previewOf(null, record);
  const look = () => {
    const form = around.current?.querySelector("form") ?? null;
    setLooked({ version, shown: previewOf(form, record) });
  };
  return (
    <div ref={around} onInput={look} onChange={look} className="p-form">
      <ActionForm
        action={action}
        submit={t("people.save")}
        busy={t("people.busy")}
        label={t("people.names")}
        of={version}
      >
        <input type="hidden" name="id" value={record.id} />
        <input type="hidden" name="version" value={record.version} />
        <Names record={record} t={t} />
        <Shown record={record} t={t} onDrawn={look} />
        <Why record={record} t={t} />
      </ActionForm>
      <ShownPreview shown={shown} t={t} />
    </div>
  );
}

type PartProps = { record: PersonRecord; t: DeskTranslator };

function Names({ record, t }: PartProps) {
  const bases = ["printed", "reconstructed"] as const;
  return (
    <fieldset className="p-part">
      <legend>{t("people.names")}</legend>
      <Field
        name="fields.name.ru"
        lang="ru"
        label={t("people.name.ru")}
        defaultValue={record.name?.ru ?? ""}
        autoComplete="off"
      />
      <Field
        name="fields.name.en"
        lang="en"
        label={t("people.name.en")}
        defaultValue={record.name?.en ?? ""}
        autoComplete="off"
      />
      <Field
        name="fields.nameRuBasis"
        label={t("people.nameRuBasis")}
        defaultValue={record.nameRuBasis ?? ""}
        options={[
          { value: "", label: t("people.basis.none") },
          ...bases.map((value) => ({ value, label: t(`people.basis.${value}`) })),
        ]}
      />
      <Field
        name="fields.printed"
        rows={4}
        label={t("people.printed")}
        hint={t("people.printed.hint")}
        defaultValue={record.printed.join("\n")}
      />
    </fieldset>
  );
}

function Shown({ record, t, onDrawn }: PartProps & { onDrawn: () => void }) {
  return (
    <fieldset className="p-part">
      <legend>{t("people.shown")}</legend>
      <Choice
        name="fields.display"
        legend={t("people.display")}
        defaultValue={record.display}
        options={displayOptions(t)}
      />
      <Field
        name="fields.label.ru"
        lang="ru"
        label={t("people.label.ru")}
        hint={t("people.label.hint")}
        defaultValue={record.label.ru}
        required
      />
      <Field
        name="fields.label.en"
        lang="en"
        label={t("people.label.en")}
        defaultValue={record.label.en}
        required
      />
      <Field
        name="fields.pseudonym.ru"
        lang="ru"
        label={t("people.pseudonym.ru")}
        defaultValue={record.pseudonym?.ru ?? ""}
        autoComplete="off"
      />
      <Field
        name="fields.pseudonym.en"
        lang="en"
        label={t("people.pseudonym.en")}
        hint={t("people.pseudonym.hint")}
        defaultValue={record.pseudonym?.en ?? ""}
        autoComplete="off"
      />
      <PseudonymDraw person={record.id} onDrawn={onDrawn} t={t} />
    </fieldset>
  );
}

function Why({ record, t }: PartProps) {
  return (
    <fieldset className="p-part">
      <legend>{t("people.why")}</legend>
      <Field
        name="fields.ground.ru"
        lang="ru"
        rows={3}
        label={t("people.ground.ru")}
        hint={t("people.ground.hint")}
        defaultValue={record.ground.ru}
      />
      <Field
        name="fields.ground.en"
        lang="en"
        rows={3}
        label={t("people.ground.en")}
        defaultValue={record.ground.en}
      />
      <Field
        name="fields.consent"
        label={t("people.consentOf")}
        defaultValue={record.consent}
        options={consentOptions(t)}
      />
      <Field
        name="fields.consentOn"
        type="date"
        label={t("people.consentOn")}
        defaultValue={record.consentOn ?? ""}
      />
      <Choice
        name="fields.riskTier"
        legend={t("people.risk")}
        defaultValue={String(record.riskTier)}
        options={tierOptions(t)}
      />
      <Field
        name="fields.alsoAtRisk"
        rows={3}
        label={t("people.alsoAtRisk")}
        hint={t("people.alsoAtRisk.hint")}
        defaultValue={record.alsoAtRisk}
      />
    </fieldset>
  );
}
