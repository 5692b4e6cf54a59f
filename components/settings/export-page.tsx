import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SettingsHead } from "./settings-head";

/** What an export of everything holds, what it leaves out, and how to keep it. */
export function ExportPage({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead title={t("export.title")} lead={t("export.lead")} t={t} />
      <p>{t("export.without")}</p>
      <div className="d-note grave">
        <p>{t("export.care")}</p>
        <p>{t("export.noted")}</p>
      </div>
      <p>
        <a className="d-button" href="/desk/settings/export/file">
          {t("export.go")}
        </a>
      </p>
    </>
  );
}
