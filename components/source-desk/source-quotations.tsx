import { passageAddress } from "@/components/figure-desk/passage-address";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { ExcerptUse } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { ShownSource } from "./source-page";

type SourceQuotationsProps = { view: ShownSource; t: DeskTranslator };

/** What is quoted from a source and what rests on it; what the newest copy no longer holds comes first. */
export function SourceQuotations({ view, t }: SourceQuotationsProps) {
  const { excerpts, stale, source } = view;
  const fates = new Map(stale.map((one) => [one.excerpt.id, one.fate]));
  const changed = excerpts.filter((excerpt) => fates.has(excerpt.id));
  return (
    <>
      {changed.length > 0 ? (
        <section className="s-changed">
          <h2>{t("deskSources.stale.title")}</h2>
          <p className="d-hint">{t("deskSources.stale.lead")}</p>
          <ul className="d-list">
            {changed.map((excerpt) => (
              <li key={excerpt.id}>
                <Quotation excerpt={excerpt} lang={source.language} t={t} />
                <p className="s-stale">
                  {t(`deskSources.fate.${fates.get(excerpt.id) ?? "lost"}`)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{t("deskSources.quotations")}</h2>
        {excerpts.length === 0 ? (
          <p className="d-hint">{t("deskSources.quotations.none")}</p>
        ) : (
          <ul className="d-list">
            {excerpts.map((excerpt) => (
              <li key={excerpt.id}>
                <Quotation excerpt={excerpt} lang={source.language} t={t} />
                {source.protection === "open" ? (
                  <a className="d-hint" href={passageAddress(excerpt)}>
                    {t("figureDesk.fromQuote")}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

type QuotationProps = {
  excerpt: Excerpt & { uses: readonly ExcerptUse[]; hiddenUses: number };
  lang: string;
  t: DeskTranslator;
};

function Quotation({ excerpt, lang, t }: QuotationProps) {
  const { uses, hiddenUses } = excerpt;
  return (
    <>
      <q lang={lang}>{excerpt.exact}</q>
      <p className="d-hint">
        {uses.length + hiddenUses === 0
          ? t("deskSources.usedNowhere")
          : `${t("deskSources.usedIn")}: `}
        {uses.map((use, index) => (
          <span key={`${use.kind} ${use.id}`}>
            {index > 0 ? ", " : ""}
            <Use use={use} t={t} />
          </span>
        ))}
        {hiddenUses > 0 ? ` ${t("deskSources.usedHidden", { n: hiddenUses })}` : ""}
      </p>
    </>
  );
}

function Use({ use, t }: { use: ExcerptUse; t: DeskTranslator }) {
  const name = t(`deskSources.use.${use.kind}`, { id: use.id });
  if (use.kind === "figure") return <a href={`/desk/figures/${use.id}`}>{name}</a>;
  if (use.kind !== "case") return name;
  return <a href={`/desk/cases/${encodeURIComponent(use.id)}`}>{name}</a>;
}
