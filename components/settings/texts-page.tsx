import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { type SettingValues, siteTextLimits, siteTextNames } from "@/lib/domain/site-settings";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";
import { BothLanguages } from "./both-languages";
import { SettingsHead } from "./settings-head";

type TextsPageProps = {
  texts: SettingValues["site.texts"];
  seen: number;
  save: FormAction;
  lang: Language;
};

/** The words in which the site speaks of itself, each beside what stands there without them. */
export function TextsPage({ texts, seen, save, lang }: TextsPageProps) {
  const t = deskTranslatorFor(lang);
  const ordinary = translatorFor(lang);
  return (
    <>
      <SettingsHead title={t("settings.part.texts")} lead={t("texts.lead")} t={t} />
      <ActionForm
        action={save}
        submit={t("settings.save")}
        busy={t("settings.busy")}
        label={t("settings.part.texts")}
      >
        <input type="hidden" name="seen" value={seen} />
        {siteTextNames.map((name) => (
          <BothLanguages
            key={name}
            name={name}
            label={t(`texts.${name}`)}
            hint={t("texts.ordinary", { words: ordinary(name), most: siteTextLimits[name] })}
            value={texts[name]}
            lang={lang}
            {...(siteTextLimits[name] > 200 ? { rows: 4 } : {})}
          />
        ))}
      </ActionForm>
    </>
  );
}
