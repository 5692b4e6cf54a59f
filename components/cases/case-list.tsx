import { KeepUp } from "@/components/feeds/keep-up";
import type { CaseListView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { CaseCards } from "./case-cards";
import { CaseFilters } from "./case-filters";
import { CasePages } from "./case-pages";
import { CaseRows } from "./case-row";
import { ChosenFilters } from "./chosen-filters";
import { CompareTicked } from "./compare-ticked";
import { NoCases } from "./no-cases";

/** All cases, or those that a reader chose among them. */
export function CaseList({ view, t }: { view: CaseListView; t: Translator }) {
  return (
    <>
      <h1>{t("cases.title")}</h1>
      <p className="standfirst">{t("cases.standfirst")}</p>
      <CaseFilters query={view.query} facets={view.facets} t={t} />
      <section aria-labelledby="found">
        <h2 id="found" className="count">
          {t("cases.found", { total: view.total })}{" "}
          <small>{t("cases.asOf", { day: formatDay(view.asOf, t.lang) })}</small>
        </h2>
        <Told view={view} t={t} />
        <ChosenFilters query={view.query} facets={view.facets} t={t} />
        <form action={`/${t.lang}/compare`}>
          <Cases view={view} t={t} />
          {view.cards.length > 1 ? <CompareTicked t={t} /> : null}
        </form>
        <CasePages view={view} t={t} />
      </section>
      <KeepUp page="/cases" follow={null} t={t} />
    </>
  );
}

/** How many of the cases only one publisher tells of: what nobody else confirms is counted apart. */
function Told({ view: { total, told }, t }: { view: CaseListView; t: Translator }) {
  if (total === 0) return null;
  const bySeveral = total - told.byOne - told.byNone;
  return (
    <p className="aside">
      {t("cases.told", { byOne: told.byOne, bySeveral })}
      {told.byNone === 0 ? null : <> {t("cases.told.byNone", { byNone: told.byNone })}</>}
    </p>
  );
}

function Cases({ view, t }: { view: CaseListView; t: Translator }) {
  if (view.cards.length === 0) return <NoCases t={t} />;
  if (view.query.view === "table") return <CaseRows cards={view.cards} t={t} tick />;
  return <CaseCards cards={view.cards} t={t} heading="h3" tick />;
}
