import { CaseRows } from "@/components/cases/case-row";
import { KeepUp } from "@/components/feeds/keep-up";
import { PageOpening } from "@/components/prose/page-opening";
import { ReferenceSources } from "@/components/prose/reference-sources";
import { Rows } from "@/components/prose/rows";
import type { CourtView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { CourtCredit } from "./court-credit";
import { courtNames } from "./court-names";
import { courtRows } from "./court-rows";
import { CourtTable } from "./court-table";

/** A court: where it stands among the others, where it sits, its cases, and what we know that from. */
export function CourtPage({ view, t }: { view: CourtView; t: Translator }) {
  const names = courtNames(view, t.lang);
  return (
    <>
      <PageOpening
        kicker={
          <>
            <a href={`/${t.lang}/courts`}>{t("courts.title")}</a> ·{" "}
            {t.code("court-kind", view.kind)}
            {view.status === "active" ? null : `, ${t.code("court-status", view.status)}`}
          </>
        }
        title={names.here}
        other={names.other}
      />
      <Rows rows={courtRows(view, t)} />
      <section aria-labelledby="cases-title">
        <h2 id="cases-title">{t("courts.casesHere")}</h2>
        {view.casesHere.length === 0 ? (
          <p className="aside">{t("courts.casesHere.none")}</p>
        ) : (
          <CaseRows cards={view.casesHere} t={t} />
        )}
      </section>
      {view.subordinate.length > 0 ? (
        <section aria-labelledby="under-title">
          <h2 id="under-title">{t("courts.subordinate")}</h2>
          <CourtTable courts={view.subordinate} caption={t("courts.subordinate")} t={t} />
        </section>
      ) : null}
      <ReferenceSources title={t("sources.title")} sources={view.sources} t={t} />
      <CourtCredit t={t} />
      <KeepUp page={`/courts/${view.code}`} follow={`what=court&id=${view.code}`} t={t} />
    </>
  );
}
