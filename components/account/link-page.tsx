import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { ProviderButton } from "./provider-button";

/** The last step before somebody links an account elsewhere to their own here. */
export function LinkPage({ lang, name }: { lang: Language; name: string }) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.provider.link")}
        kicker={<a href="/account">{t("account.own.title")}</a>}
        lead={t("account.provider.lead", { name })}
      />
      <ProviderButton
        lang={lang}
        name={name}
        next="/account"
        label={t("account.provider.go", { name })}
      />
    </div>
  );
}
