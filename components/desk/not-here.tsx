import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { DeskHead } from "./desk-head";

/** What is not there, and what somebody may not see: the same page for both. */
export function NotHere({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("desk.notHere")} lead={t("desk.notHere.text")} />
      <p>
        <a href="/desk">{t("desk.notHere.back")}</a>
      </p>
    </>
  );
}
