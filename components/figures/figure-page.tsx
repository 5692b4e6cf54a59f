import { DiscrepancyBrief } from "@/components/discrepancies/discrepancy-brief";
import { asTitle } from "@/components/prose/as-title";
import { PageOpening } from "@/components/prose/page-opening";
import { Rows } from "@/components/prose/rows";
import { addresses } from "@/components/values/addresses";
import { Quote } from "@/components/values/quote";
import type { FigureView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { ChecksSection } from "./checks-section";
import { figureRows } from "./figure-rows";
import { Quantities } from "./quantities";
import { RecordedNumbers } from "./recorded-numbers";

/** A published number: its value, the words it was read from, its scope, and what contradicts it. */
export function FigurePage({ view, t }: { view: FigureView; t: Translator }) {
  const { figure, supersededBy, discrepancies } = view;
  return (
    <>
      <PageOpening
        kicker={
          <>
            <a href={`/${t.lang}/figures`}>{t("figures.title")}</a> ·{" "}
            {t("figures.one", { n: figure.number })}
          </>
        }
        title={asTitle(figure.statement)}
        size="long"
      />
      <div className="figure-value">
        <Quantities figure={figure} t={t} />
        <p className="aside">{t.code("metric", figure.metric)}</p>
        {supersededBy ? (
          <p>
            {t("figures.supersededBy")}{" "}
            <a href={addresses.figure(t.lang, supersededBy.id)}>{supersededBy.statement}</a>
          </p>
        ) : null}
      </div>
      <section aria-labelledby="words-title">
        <h2 id="words-title">{t("figures.words")}</h2>
        {figure.quotes.length === 0 ? <p className="aside">{t("figures.words.gone")}</p> : null}
        {figure.quotes.map((quote) => (
          <Quote key={quote.excerpt} quote={quote} t={t} />
        ))}
      </section>
      <Rows rows={figureRows(view, t)} />
      <RecordedNumbers recorded={view.recorded} t={t} />
      <ChecksSection title={t("ledger.check.inFigure")} results={view.checks} t={t} />
      <section aria-labelledby="against-title">
        <h2 id="against-title">{t("figures.discrepancies")}</h2>
        {discrepancies.length === 0 ? (
          <p className="aside">{t("figures.discrepancies.none")}</p>
        ) : (
          <ol className="entries">
            {discrepancies.map((discrepancy) => (
              <DiscrepancyBrief key={discrepancy.id} discrepancy={discrepancy} heading="h3" t={t} />
            ))}
          </ol>
        )}
      </section>
      <p className="fine">
        {t("figures.publishedOn", { date: formatDay(view.publishedOn, t.lang) })}
      </p>
    </>
  );
}
