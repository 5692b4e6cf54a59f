import type { CaseView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { CaseDiscrepancies } from "./case-discrepancies";
import { CaseExtras } from "./case-extras";
import { CaseHead } from "./case-head";
import { CaseMeta } from "./case-meta";
import { CaseOutcome } from "./case-outcome";
import { CaseParties } from "./case-parties";
import { CasePeople } from "./case-people";
import { CaseProceedings } from "./case-proceedings";
import { CaseSources } from "./case-sources";
import { CaseTimeline } from "./case-timeline";
import { CaseUnknowns } from "./case-unknowns";
import { Narrative } from "./narrative";
import { VersionBanner } from "./version-banner";

type CaseProfileProps = { view: CaseView; origin: string; t: Translator };

/** A case as it is read: the outcome first, then the story, then every value with its words. */
export function CaseProfile({ view, origin, t }: CaseProfileProps) {
  const shown = view.case;
  return (
    <article className="case">
      <VersionBanner view={view} t={t} />
      <CaseHead shown={shown} t={t} />
      <CaseOutcome shown={shown} t={t} />
      <Summary summary={shown.summary} t={t} />
      <div className="case-body">
        <Narrative shown={shown} t={t} />
        <div className="case-facts">
          <CasePeople shown={shown} t={t} />
          <CaseProceedings proceedings={shown.proceedings} t={t} />
          <CaseParties parties={shown.parties} t={t} />
          <CaseExtras extras={shown.extras ?? []} t={t} />
        </div>
        <div className="case-side">
          <CaseTimeline timeline={shown.timeline} t={t} />
          <CaseUnknowns shown={shown} t={t} />
        </div>
      </div>
      <CaseDiscrepancies discrepancies={view.discrepancies} t={t} />
      <CaseSources sources={shown.sources} t={t} />
      <CaseMeta view={view} origin={origin} t={t} />
    </article>
  );
}

function Summary({ summary, t }: { summary: string | null; t: Translator }) {
  if (summary === null) return null;
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 id="summary">{t("case.summary")}</h2>
      <p>{summary}</p>
    </section>
  );
}
