import { PageOpening } from "@/components/prose/page-opening";
import type { Translator } from "@/lib/messages/translator";

/** What somebody sees whose message has arrived. */
export function SentPage({ t }: { t: Translator }) {
  return (
    <>
      <PageOpening title={t("contact.sent.title")} standfirst={t("contact.sent.1")} />
      <p className="measure">{t("contact.sent.2")}</p>
      <p className="onward">
        <a href={`/${t.lang}/cases`}>{t("contact.sent.back")}</a>
      </p>
    </>
  );
}
