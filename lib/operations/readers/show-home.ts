import { readCards } from "@/lib/data/published/read-cases";
import {
  readPeopleCounts,
  readQuotationCounts,
  readSubjectCounts,
} from "@/lib/data/published/read-lists";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { HomeView } from "@/lib/domain/public/views";
import { facetCounts } from "./facet-counts";
import { facetLabels } from "./facet-labels";
import { found, shownWith } from "./shown-with";

const newestShown = 6;

/** What the casebook holds today, ways into it, and the newest cases. */
export function showHome(lang: Language): Promise<Shown<HomeView>> {
  const keys = ["cases", "figures", "discrepancies", "sources", "courts"];
  return shownWith(keys, async () => {
    const { counts, asOf } = await readSubjectCounts();
    const quoted = await readQuotationCounts();
    const { cards } = await readCards(lang, { chosen: {}, sort: "newest", page: 1, view: "cards" });
    const label = await facetLabels(lang);
    return found({
      counts: {
        cases: counts.get("case") ?? 0,
        ...(await readPeopleCounts(lang)),
        figures: counts.get("figure") ?? 0,
        discrepancies: counts.get("discrepancy") ?? 0,
        sources: counts.get("source") ?? 0,
        quotations: new Set(quoted.map((row) => `${row.sourceId} ${row.exact}`)).size,
      },
      asOf: asOf ?? "",
      articles: await facetCounts("article", {}, label),
      regions: await facetCounts("region", {}, label),
      outcomes: await facetCounts("outcome", {}, label),
      newest: cards.slice(0, newestShown),
    });
  });
}
