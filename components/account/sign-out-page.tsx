import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SignOutForm } from "./sign-out-form";

/** Asks whether somebody wants to leave, and says what goes with them. */
export function SignOutPage({ lang, alias }: { lang: Language; alias: string }) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.signOut")}
        kicker={t("account.signedInAs", { alias })}
        lead={t("account.signOut.lead")}
      />
      <SignOutForm submit={t("account.signOut")} />
      <p className="a-again">
        <a href="/account">{t("account.signOut.back")}</a>
      </p>
    </div>
  );
}
