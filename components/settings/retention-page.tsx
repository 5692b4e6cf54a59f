import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { retentionDays, retentionNames } from "@/lib/domain/site-settings";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SettingsHead } from "./settings-head";

type Name = (typeof retentionNames)[number];
type RetentionPageProps = {
  days: Readonly<Record<Name, number>>;
  seen: number;
  save: FormAction;
  lang: Language;
};

/** For how long what is kept. */
export function RetentionPage({ days, seen, save, lang }: RetentionPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead title={t("settings.part.retention")} lead={t("retention.lead")} t={t} />
      <ActionForm
        action={save}
        submit={t("settings.save")}
        busy={t("settings.busy")}
        label={t("settings.part.retention")}
      >
        <input type="hidden" name="seen" value={seen} />
        {retentionNames.map((name) => (
          <Field
            key={name}
            name={name}
            type="number"
            inputMode="numeric"
            required
            label={t(name)}
            hint={hintOf(name, t)}
            defaultValue={String(days[name])}
          />
        ))}
        <p className="d-hint">{t("retention.revisions")}</p>
      </ActionForm>
    </>
  );
}

function hintOf(name: Name, t: DeskTranslator): string {
  const { least, most } = retentionDays[name];
  return t(name === "retention.audit" ? "retention.audit.hint" : "retention.limits", {
    least,
    most,
  });
}
