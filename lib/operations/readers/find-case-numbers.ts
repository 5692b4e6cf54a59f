import type { Language } from "@/lib/domain/language";
import { hasFilters, type SearchQuery } from "@/lib/domain/public/search-query";
import type { Understood } from "@/lib/search/analysis/understood";
import { findPublished } from "@/lib/search/search-engine";
import { understandQuery } from "./understand-query";

/** How many cases of a search are looked through, and how many the engine is asked for at once. */
const mostCases = 1000;
const perPage = 200;

/** The numbers of the cases that a search finds, in its order; of very many, the first thousand. */
export async function findCaseNumbers(lang: Language, query: SearchQuery): Promise<string[]> {
  const understood = await understandQuery(query.q);
  const filters = hasFilters(query.filters) ? query.filters : null;
  if (saysNothing(understood) && (query.q !== "" || filters === null)) return [];
  const ask = {
    lang,
    query: understood,
    kind: "case",
    filters,
    sort: query.sort,
    perPage,
  } as const;
  const numbers: string[] = [];
  for (let page = 1; numbers.length < mostCases; page += 1) {
    const { hits, total } = await findPublished({ ...ask, page });
    numbers.push(...hits.map(({ id }) => id));
    if (hits.length === 0 || page * perPage >= total) break;
  }
  return [...new Set(numbers)];
}

function saysNothing({ asked, phrases, refused }: Understood): boolean {
  return asked.length + phrases.length + refused.length === 0;
}
