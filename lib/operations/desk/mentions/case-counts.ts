import { readCards, readFacet } from "@/lib/data/published/read-cases";
import type { Language } from "@/lib/domain/language";
import { type CaseQuery, facetNames } from "@/lib/domain/public/views";
import { facetLabels } from "@/lib/operations/readers/facet-labels";
import { nameMatch } from "./name-match";

/** How many public cases a query finds, with what tells the query apart. */
export type CaseCount = { id: string; label: string; count: number };

/** The counts of public cases by the values of facets that what was typed names. */
export async function countsFor(q: string, lang: Language): Promise<CaseCount[]> {
  const label = await facetLabels(lang);
  const found: CaseCount[] = [];
  for (const facet of facetNames)
    for (const { value, count } of await readFacet(facet, {})) {
      const name = label(facet, value);
      if (nameMatch(q, [name, value]) !== null)
        found.push({ id: `cases?${facet}=${value}`, label: name, count });
    }
  return found;
}

/** The count that a query finds now; null for what is no query of the cases. */
export async function countNow(id: string, lang: Language): Promise<CaseCount | null> {
  const chosen = chosenBy(id);
  if (!chosen) return null;
  const { total } = await readCards(lang, { chosen, sort: "newest", page: 1, view: "table" });
  const label = await facetLabels(lang);
  const names = facetNames.flatMap((name) => {
    const value = chosen[name];
    return value === undefined ? [] : label(name, value);
  });
  return { id, label: names.join(", "), count: total };
}

function chosenBy(id: string): CaseQuery["chosen"] | null {
  const query = /^cases\?(.*)$/u.exec(id)?.[1];
  if (query === undefined) return null;
  const chosen: CaseQuery["chosen"] = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const facet = facetNames.find((one) => one === name);
    if (!facet) return null;
    chosen[facet] = value;
  }
  return chosen;
}
