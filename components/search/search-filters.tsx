import type { CaseFilters } from "@/lib/domain/public/search-attributes";
import { hasFilters, noFilters, rangeNames } from "@/lib/domain/public/search-query";
import { FacetBoxes } from "./facet-boxes";
import { RangeFields } from "./range-fields";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** What narrows the cases down: boxes with counts for each facet, and ranges. */
export function SearchFilters({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const { query, facets } = view;
  const narrowed = hasFilters(query.filters);
  return (
    <details className="search-filters">
      <summary>
        {t("search.filters")}
        {narrowed ? <small>{t("search.facet.chosen", { n: choices(query.filters) })}</small> : null}
      </summary>
      <div className="search-filters-body">
        <p className="search-filters-title">{t("search.filters")}</p>
        <div id="search-facets" data-swap="">
          {facets.map((facet) => (
            <FacetBoxes key={facet.name} facet={facet} t={t} />
          ))}
        </div>
        {rangeNames.map((name) => (
          <RangeFields key={name} name={name} range={query.filters[name]} t={t} />
        ))}
        <p className="search-filters-buttons">
          <button type="submit">{t("search.filters.apply")}</button>
          {narrowed && !quiet ? (
            <SearchStep query={{ ...query, filters: noFilters, page: 1 }} quiet={false} t={t}>
              {t("search.filters.clear")}
            </SearchStep>
          ) : null}
        </p>
      </div>
    </details>
  );
}

/** How many values and ranges are chosen. */
function choices(filters: CaseFilters): number {
  const values = Object.values(filters.facets).flat().length;
  return values + rangeNames.filter((name) => filters[name]).length;
}
