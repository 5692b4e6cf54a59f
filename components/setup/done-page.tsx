import { PageOpening } from "@/components/prose/page-opening";
import type { Translator } from "@/lib/messages/translator";
import { PrivateHead } from "./private-head";

/** What the first administrator sees when the account is made. */
export function SetupDonePage({ t }: { t: Translator }) {
  return (
    <main className="page ref" lang={t.lang}>
      <PrivateHead title={`${t("setup.done.title")} · ${t("site.name")}`} />
      <PageOpening title={t("setup.done.title")} standfirst={t("setup.done.1")} />
      <p className="onward">
        <a href={`/account/sign-in?lang=${t.lang}`}>{t("setup.done.link")}</a>
      </p>
    </main>
  );
}
