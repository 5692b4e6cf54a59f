import { PageOpening } from "@/components/prose/page-opening";
import type { Translator } from "@/lib/messages/translator";

type SentPageProps = {
  /** What the address shows the code with, where somebody has just sent something. */
  ticket: string | null;
  receipt: string | null;
  t: Translator;
};

/** What somebody sees whose message has arrived, and once the code for the answer. */
export function SentPage({ ticket, receipt, t }: SentPageProps) {
  return (
    <>
      <PageOpening title={t("contact.sent.title")} standfirst={t("contact.sent.1")} />
      {receipt ? <Receipt code={receipt} t={t} /> : null}
      {ticket && !receipt ? <p className="measure">{t("receipt.shown")}</p> : null}
      <p className="measure">{t("contact.sent.2")}</p>
      <p className="onward">
        <a href={`/${t.lang}/cases`}>{t("contact.sent.back")}</a>
      </p>
    </>
  );
}

function Receipt({ code, t }: { code: string; t: Translator }) {
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{t("receipt.yours")}</h2>
      <p className="receipt-code">
        <code translate="no">{code}</code>
      </p>
      <p className="measure">{t("receipt.keep")}</p>
      <p className="measure">
        {t("receipt.where")} <a href={`/${t.lang}/contact/answer`}>{t("receipt.title")}</a>
      </p>
    </section>
  );
}
