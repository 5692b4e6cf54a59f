"use client";

import { useEffect, useState } from "react";
import { language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** What stands where a page of the desk could not be made: nothing was lost, and the next step. */
export function Failed({ again, path }: { again: () => void; path: string }) {
  const [lang, setLang] = useState(language.catch("en").parse("en"));
  useEffect(() => setLang(language.catch("en").parse(document.documentElement.lang)), []);
  const t = deskTranslatorFor(lang);
  return (
    <div className="d-empty" role="alert">
      <p className="d-empty-title">{t("desk.failed")}</p>
      <p>{t("desk.failed.text")}</p>
      <p className="d-actions">
        <button type="button" className="d-button" onClick={again}>
          {t("desk.failed.again")}
        </button>
        <a href={path}>{t("desk.failed.reload")}</a>
      </p>
    </div>
  );
}
