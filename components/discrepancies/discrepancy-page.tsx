import { ChecksSection } from "@/components/figures/checks-section";
import { FigureTable } from "@/components/figures/figure-table";
import { PageOpening } from "@/components/prose/page-opening";
import { addresses } from "@/components/values/addresses";
import type { DiscrepancyView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { Sides } from "./sides";

/** A discrepancy: what each side states, what we make of it, and what it touches. */
export function DiscrepancyPage({ view, t }: { view: DiscrepancyView; t: Translator }) {
  const { discrepancy, cases, figures } = view;
  return (
    <>
      <PageOpening
        kicker={
          <>
            <a href={`/${t.lang}/discrepancies`}>{t("discrepancies.title")}</a> ·{" "}
            {t("discrepancies.one", { n: discrepancy.number })} ·{" "}
            {t.code("discrepancy-kind", discrepancy.kind)}
          </>
        }
        title={discrepancy.title}
        size="long"
      />
      <section aria-label={t("discrepancies.sides")}>
        <Sides sides={discrepancy.sides} t={t} />
      </section>
      <section className="measure verdict" aria-labelledby="reason-title">
        <h2 id="reason-title">
          {t("discrepancies.reason")}{" "}
          <small>{t.code("discrepancy-state", discrepancy.state)}</small>
        </h2>
        <p>{discrepancy.reason || t("discrepancies.reason.gone")}</p>
        {discrepancy.reason ? (
          <p className="aside">{t(`discrepancies.state.${discrepancy.state}.note`)}</p>
        ) : null}
      </section>
      <ChecksSection title={t("ledger.check.inDiscrepancy")} results={view.checks} t={t} />
      <CasesTouched cases={cases} t={t} />
      {figures.length > 0 ? (
        <section aria-labelledby="figures-title">
          <h2 id="figures-title">{t("discrepancies.figures")}</h2>
          <FigureTable figures={figures} t={t} />
        </section>
      ) : null}
      <p className="fine">
        {t("discrepancies.publishedOn", { date: formatDay(view.publishedOn, t.lang) })}
      </p>
    </>
  );
}

function CasesTouched({ cases, t }: { cases: DiscrepancyView["cases"]; t: Translator }) {
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{t("discrepancies.cases")}</h2>
      <ul className="plain">
        {cases.map(({ slug, title }) => (
          <li key={slug}>
            <a href={addresses.case(t.lang, slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
