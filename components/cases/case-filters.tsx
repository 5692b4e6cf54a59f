import { type CaseQuery, caseSorts, type Facet } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { facetLabel } from "./facet-label";

type CaseFiltersProps = { query: CaseQuery; facets: readonly Facet[]; t: Translator };

/** The facets with their counts, as a plain form: it works without a script. */
export function CaseFilters({ query, facets, t }: CaseFiltersProps) {
  return (
    <details className="filters">
      <summary>{t("cases.filters")}</summary>
      <form action={`/${t.lang}/cases`} className="filter-form">
        {facets.map((facet) => (
          <FacetChoice key={facet.name} facet={facet} chosen={query.chosen[facet.name]} t={t} />
        ))}
        <SortChoice query={query} t={t} />
        <ViewChoice query={query} t={t} />
        <p className="filter-buttons">
          <button type="submit">{t("cases.apply")}</button>
          <a href={`/${t.lang}/cases`}>{t("cases.reset")}</a>
        </p>
      </form>
    </details>
  );
}

function FacetChoice(props: { facet: Facet; chosen: string | undefined; t: Translator }) {
  const { facet, chosen, t } = props;
  if (facet.values.length === 0) return null;
  const id = `facet-${facet.name}`;
  return (
    <p>
      <label htmlFor={id}>{t(`cases.facet.${facet.name}`)}</label>
      <select id={id} name={facet.name} defaultValue={chosen ?? ""}>
        <option value="">{t("cases.any")}</option>
        {facet.values.map((value) => (
          <option key={value.value} value={value.value}>
            {facetLabel(facet.name, value, t)} ({formatNumber(value.count, t.lang)})
          </option>
        ))}
      </select>
    </p>
  );
}

function SortChoice({ query, t }: { query: CaseQuery; t: Translator }) {
  return (
    <p>
      <label htmlFor="sort">{t("cases.sort")}</label>
      <select id="sort" name="sort" defaultValue={query.sort}>
        {caseSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`cases.sort.${sort}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

const views = ["cards", "table"] as const;

function ViewChoice({ query, t }: { query: CaseQuery; t: Translator }) {
  return (
    <fieldset className="view-choice">
      <legend>{t("cases.view")}</legend>
      {views.map((view) => (
        <label key={view}>
          <input type="radio" name="view" value={view} defaultChecked={query.view === view} />
          {t(`cases.view.${view}`)}
        </label>
      ))}
    </fieldset>
  );
}
