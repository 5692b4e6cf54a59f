import { casesPerPage, readCards } from "@/lib/data/published/read-cases";
import { readSubjectCounts } from "@/lib/data/published/read-lists";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import { type CaseListView, type CaseQuery, facetNames } from "@/lib/domain/public/views";
import { facetCounts } from "./facet-counts";
import { facetLabels } from "./facet-labels";
import { found, shownWith } from "./shown-with";

/** Cases by facets, sorted and paged, with how many cases each value would leave. */
export function listCases(lang: Language, query: CaseQuery): Promise<Shown<CaseListView>> {
  return shownWith(["cases", "courts"], async () => {
    const { page, ...listed } = await cardsOf(lang, query);
    const label = await facetLabels(lang);
    const facets = await Promise.all(
      facetNames.map(async (name) => ({
        name,
        values: await facetCounts(name, query.chosen, label),
      })),
    );
    const { asOf } = await readSubjectCounts();
    return found({ query: { ...query, page }, ...listed, facets, asOf: asOf ?? "" });
  });
}

/** The page asked for; beyond the end, the last one. */
async function cardsOf(lang: Language, query: CaseQuery) {
  const asked = await readCards(lang, query);
  const pages = Math.max(1, Math.ceil(asked.total / casesPerPage));
  if (query.page <= pages) return { ...asked, pages, page: query.page };
  return { ...(await readCards(lang, { ...query, page: pages })), pages, page: pages };
}
