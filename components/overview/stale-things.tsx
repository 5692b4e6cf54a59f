import type { ChangedSource, DriftedFigure } from "@/lib/domain/desk-overview";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { CaseLine } from "./case-line";

type StaleThingsProps = {
  sources: readonly ChangedSource[];
  figures: readonly DriftedFigure[];
  t: DeskTranslator;
};

/** What has changed since it was written: sources under quotations, figures under numbers. */
export function StaleThings({ sources, figures, t }: StaleThingsProps) {
  return (
    <section className="d-panel" aria-labelledby="stale-things">
      <h2 id="stale-things">{t("overview.stale")}</h2>
      {sources.length + figures.length === 0 ? <p>{t("overview.stale.none")}</p> : null}
      <ul className="d-list">
        {sources.map((source) => (
          <li key={source.id} className="case-line">
            <a href={`/desk/sources/${encodeURIComponent(source.id)}`} lang={source.language}>
              {source.title}
            </a>
            <p className="case-line-facts">
              <b>{t("overview.stale.source", { n: source.lost })}</b>
              <span>{t("overview.stale.cases", { numbers: source.cases.join(", ") })}</span>
            </p>
          </li>
        ))}
        {figures.map((one) => (
          <CaseLine key={`${one.id} ${one.figure} ${one.by}`} case_={one} t={t}>
            <b>{t("overview.stale.figure", { figure: one.figure, by: one.by })}</b>
          </CaseLine>
        ))}
      </ul>
    </section>
  );
}
