import { readFacet } from "@/lib/data/published/read-cases";
import type { CaseQuery, FacetCount, FacetName } from "@/lib/domain/public/views";

type Chosen = CaseQuery["chosen"];
type Label = (facet: FacetName, value: string) => string;

/** The values of a facet, the most frequent first, with how many cases each would leave. */
export async function facetCounts(
  facet: FacetName,
  chosen: Chosen,
  label: Label,
): Promise<FacetCount[]> {
  const counts = await readFacet(facet, chosen);
  return counts
    .map(({ value, count }) => ({
      value,
      label: label(facet, value),
      count,
      chosen: chosen[facet] === value,
    }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
