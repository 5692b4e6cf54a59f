import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { DeskOverview } from "@/lib/domain/desk-overview";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { OwnCases } from "./own-cases";
import { PlannedPublications } from "./planned-publications";
import { StaleThings } from "./stale-things";
import { UnknownCounts } from "./unknown-counts";
import { WaitingCases } from "./waiting-cases";
import { WaitingLetters } from "./waiting-letters";

type OverviewPageProps = { view: DeskOverview; lang: Language };

/** The first page of the desk: what is one's own, what waits, what is no longer as it was. */
export function OverviewPage({ view, lang }: OverviewPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("overview.title")} actions={<Ways t={t} />} />
      {view.cases === 0 ? <FirstStep hasSources={view.sources > 0} t={t} /> : null}
      {view.cases === 0 ? null : (
        <div className="d-columns overview">
          <OwnCases own={view.own} at={view.at} t={t} />
          <WaitingCases waiting={view.waiting} at={view.at} t={t} />
          <StaleThings sources={view.changedSources} figures={view.driftedFigures} t={t} />
          <PlannedPublications planned={view.planned} t={t} />
          <UnknownCounts unknown={view.unknown} t={t} />
          <WaitingLetters letters={view.letters} t={t} />
        </div>
      )}
      {view.cases === 0 ? <WaitingLetters letters={view.letters} t={t} /> : null}
    </>
  );
}

function Ways({ t }: { t: DeskTranslator }) {
  return (
    <>
      <a href="/desk/search">{t("overview.search")}</a>
      <a href="/desk/bulk">{t("overview.bulk")}</a>
      <a href="/desk/privacy">{t("overview.privacy")}</a>
    </>
  );
}

function FirstStep({ hasSources, t }: { hasSources: boolean; t: DeskTranslator }) {
  return (
    <Empty title={t("overview.begin")}>
      <p>{t("overview.begin.text")}</p>
      <p>
        <a href="/desk/cases/new">{t("overview.begin.case")}</a>
        {hasSources ? null : (
          <>
            {" "}
            <a href="/desk/sources/new">{t("overview.begin.source")}</a>
          </>
        )}
      </p>
    </Empty>
  );
}
