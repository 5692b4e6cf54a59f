import { facetLabel } from "@/components/cases/facet-label";
import type { FacetCount, FacetName, HomeView } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

/** The ways into the cases: by article, by outcome, by region, each with its number of cases. */
export function WaysIn({ view, t }: { view: HomeView; t: Translator }) {
  return (
    <section className="ways-in" aria-labelledby="ways-in">
      <h2 id="ways-in">{t("home.waysIn")}</h2>
      <div className="ways-columns">
        <Way facet="article" counts={view.articles} t={t} />
        <Way facet="outcome" counts={view.outcomes} t={t} />
        <Way facet="region" counts={view.regions} t={t} />
      </div>
    </section>
  );
}

type WayProps = { facet: FacetName; counts: readonly FacetCount[]; t: Translator };

function Way({ facet, counts, t }: WayProps) {
  if (counts.length === 0) return null;
  return (
    <div>
      <h3>{t(`cases.facet.${facet}`)}</h3>
      <ul className="counted">
        {counts.map((counted) => (
          <li key={counted.value}>
            <a
              className={counted.value === "unknown" ? "unknown" : undefined}
              href={`/${t.lang}/cases?${new URLSearchParams({ [facet]: counted.value })}`}
            >
              {facetLabel(facet, counted, t)}
            </a>
            <span className="leader" aria-hidden="true" />
            <span className="tab">{formatNumber(counted.count, t.lang)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
