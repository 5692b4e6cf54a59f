import { KeepUp } from "@/components/feeds/keep-up";
import { addresses } from "@/components/values/addresses";
import type { CorrectionsView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { PageOpening } from "./page-opening";

/** What was wrong and has been put right, and how to ask for the next correction. */
export function CorrectionsPage({ view, t }: { view: CorrectionsView; t: Translator }) {
  const { corrections } = view;
  return (
    <>
      <PageOpening title={t("corrections.title")} standfirst={t("corrections.standfirst")} />
      {corrections.length === 0 ? (
        <p className="empty">
          <b>{t("corrections.empty")}</b> {t("corrections.empty.hint")}
        </p>
      ) : (
        <CorrectionList corrections={corrections} t={t} />
      )}
      <section className="measure" aria-labelledby="ask-title">
        <h2 id="ask-title">{t("corrections.ask")}</h2>
        <p>{t("corrections.ask.1")}</p>
        <p>{t("corrections.ask.2")}</p>
        <p className="onward">
          <a href={`/${t.lang}/contact`}>{t("corrections.ask.link")}</a>
        </p>
      </section>
      <KeepUp page="/corrections" follow={null} t={t} />
    </>
  );
}

function CorrectionList({ corrections, t }: CorrectionsView & { t: Translator }) {
  return (
    <section aria-label={t("corrections.list")}>
      <p className="aside">{t("corrections.count", { n: corrections.length })}</p>
      <ol className="entries">
        {corrections.map(({ id, on, slug, title, text }) => (
          <li key={id}>
            <h2>
              {slug ? <a href={addresses.case(t.lang, slug)}>{title}</a> : title}{" "}
              <small>
                <time dateTime={on}>{formatDay(on, t.lang)}</time>
              </small>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
