import { type CaseQuery, type Facet, type FacetName, facetNames } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { caseListAddress } from "./case-list-address";
import { facetLabel } from "./facet-label";

type ChosenFiltersProps = { query: CaseQuery; facets: readonly Facet[]; t: Translator };

/** What is chosen now, each with a link that takes it back. */
export function ChosenFilters({ query, facets, t }: ChosenFiltersProps) {
  const chosen = facetNames.filter((name) => query.chosen[name] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t("cases.chosen")}>
      {chosen.map((name) => (
        <li key={name}>
          <span>
            {t(`cases.facet.${name}`)}: <b>{labelOf(name, { query, facets, t })}</b>
          </span>{" "}
          <a href={caseListAddress(t.lang, without(name, query))}>
            {t("cases.remove")}
            <span className="sr-only"> {labelOf(name, { query, facets, t })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function without(name: FacetName, query: CaseQuery): CaseQuery {
  const { [name]: _taken, ...chosen } = query.chosen;
  return { ...query, chosen, page: 1 };
}

function labelOf(name: FacetName, { query, facets, t }: ChosenFiltersProps): string {
  const value = query.chosen[name] ?? "";
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const counted = values.find((candidate) => candidate.value === value);
  return facetLabel(name, counted ?? { value, label: value }, t);
}
