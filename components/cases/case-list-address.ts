import type { Language } from "@/lib/domain/language";
import { type CaseQuery, facetNames } from "@/lib/domain/public/views";

/** The address of the list of cases with that choice; what is usual is left out of it. */
export function caseListAddress(lang: Language, query: CaseQuery): string {
  const search = new URLSearchParams();
  for (const facet of facetNames) {
    const value = query.chosen[facet];
    if (value !== undefined) search.set(facet, value);
  }
  if (query.sort !== "newest") search.set("sort", query.sort);
  if (query.view !== "cards") search.set("view", query.view);
  if (query.page > 1) search.set("page", String(query.page));
  const words = search.toString();
  return `/${lang}/cases${words === "" ? "" : `?${words}`}`;
}
