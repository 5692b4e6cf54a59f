import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { Publisher } from "@/lib/domain/source";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PublisherFields } from "./publisher-fields";
import { SettingsHead } from "./settings-head";

type PublisherPageProps = {
  publisher: Publisher & { seen: string };
  save: FormAction;
  lang: Language;
};

/** One publisher, to be changed. */
export function PublisherPage({ publisher, save, lang }: PublisherPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead
        title={publisher.name[lang]}
        up={<a href="/desk/settings/publishers">{t("publishers.title")}</a>}
        t={t}
      />
      <ActionForm
        action={save}
        submit={t("settings.save")}
        busy={t("settings.busy")}
        label={publisher.name[lang]}
      >
        <input type="hidden" name="id" value={publisher.id} />
        <input type="hidden" name="seen" value={publisher.seen} />
        <PublisherFields publisher={publisher} lang={lang} />
      </ActionForm>
    </>
  );
}
