import type { Language } from "@/lib/domain/language";
import type { CaseFilters } from "@/lib/domain/public/search-attributes";
import { noFilters } from "@/lib/domain/public/search-query";
import { type Facet, type FacetName, facetNames } from "@/lib/domain/public/views";
import type { SearchAnswer, SearchAsk } from "@/lib/search/port";
import { facetLabels } from "./facet-labels";

type Find = (ask: SearchAsk) => Promise<Pick<SearchAnswer, "facets">>;

/**
 * The values of every facet with how many cases each would leave. A facet in which something is
 * chosen counts as if nothing were, since another of its values would widen the search.
 */
export async function searchFacets(ask: SearchAsk, answer: SearchAnswer, find: Find) {
  const filters = ask.filters ?? noFilters;
  const label = await facetLabels(ask.lang);
  return Promise.all(
    facetNames.map(async (name): Promise<Facet> => {
      const chosen = filters.facets[name] ?? [];
      const counts =
        chosen.length === 0
          ? answer.facets[name]
          : await countsWithout(name, { ...ask, filters }, find);
      const values = [...new Set([...Object.keys(counts), ...chosen])];
      return {
        name,
        values: values
          .map((value) => ({
            value,
            label: label(name, value),
            count: counts[value] ?? 0,
            chosen: chosen.includes(value),
          }))
          .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
      };
    }),
  );
}

async function countsWithout(
  name: FacetName,
  ask: SearchAsk & { filters: CaseFilters; lang: Language },
  find: Find,
): Promise<Record<string, number>> {
  const { [name]: _own, ...others } = ask.filters.facets;
  const filters = { ...ask.filters, facets: others };
  const { facets } = await find({ ...ask, kind: "case", filters, page: 1, perPage: 1 });
  return facets[name];
}
