import type { Language } from "@/lib/domain/language";
import {
  asksForSomething,
  hasFilters,
  noFilters,
  type SearchQuery,
} from "@/lib/domain/public/search-query";
import type { SearchGroup, SearchView } from "@/lib/domain/public/search-view";
import type { Shown } from "@/lib/domain/public/shown";
import type { Understood } from "@/lib/search/analysis/understood";
import type { SearchAsk } from "@/lib/search/port";
import { findPublished } from "@/lib/search/search-engine";
import { findReference } from "./find-reference";
import { countsOf, emptyCounts, isPublicKind, pagesOf, perPage, sumOf } from "./search-counts";
import { searchFacets } from "./search-facets";
import {
  findInRange,
  type Main,
  outcomeOfAll,
  pageOfEverything,
  pageOfPublished,
  pageOfReference,
} from "./search-parts";
import { found, shownWith } from "./shown-with";
import { understandQuery } from "./understand-query";

/** Answers a reader's search from what is public, from the law, the courts and the glossary. */
export function searchPublished(lang: Language, query: SearchQuery): Promise<Shown<SearchView>> {
  return shownWith(["cases", "courts", "figures", "discrepancies", "sources"], async () => {
    const understood = await understandQuery(query.q);
    const search = { lang, query: { ...query, q: understood.text }, understood };
    return found(saysSomething(search) ? await answer(search) : await nothing(search));
  });
}

type Search = { lang: Language; query: SearchQuery; understood: Understood };

/** Whether there is anything to look for: signs alone are nothing, whatever else is chosen. */
function saysSomething({ query, understood }: Search): boolean {
  const { asked, phrases, refused } = understood;
  if (query.q === "") return asksForSomething(query);
  return asked.length + phrases.length + refused.length > 0;
}

async function answer(search: Search): Promise<SearchView> {
  const { lang, query, understood } = search;
  const { kind } = query;
  const ask = askOf(search);
  const [main, reference] = await Promise.all([
    findInRange(ask),
    ask.filters || query.q === "" ? [] : findReference(lang, understood),
  ]);
  const counts = countsOf(main.counts, reference);
  const [groups, facets, outcome] = await Promise.all([
    groupsOf(query, main, reference),
    searchFacets(main.ask, main, findPublished),
    kind === null || kind === "case" ? outcomeOfAll(main) : null,
  ]);
  const pages = pagesOf(counts[kind ?? "case"]);
  return {
    query: { ...query, page: Math.min(query.page, pages) },
    instead: understood.insteadOf,
    notice: main.notice,
    total: kind ? counts[kind] : sumOf(counts),
    counts,
    groups,
    facets,
    outcome,
    pages,
  };
}

function askOf({ lang, query, understood }: Search): SearchAsk {
  return {
    lang,
    query: understood,
    kind: isPublicKind(query.kind) ? query.kind : "case",
    filters: hasFilters(query.filters) ? query.filters : null,
    sort: query.sort,
    page: query.page,
    perPage,
  };
}

function groupsOf({ kind, page }: SearchQuery, main: Main, reference: readonly SearchGroup[]) {
  if (kind === null) return pageOfEverything(main, reference);
  return isPublicKind(kind) ? pageOfPublished(main) : pageOfReference(reference, { kind, page });
}

/** No results; before anything is asked, what there is to choose among. */
async function nothing({ lang, query, understood }: Search): Promise<SearchView> {
  const everything = {
    lang,
    query: { ...understood, asked: [], phrases: [], refused: [] },
    kind: "case",
    filters: noFilters,
    sort: "newest",
    page: 1,
    perPage: 1,
  } as const;
  return {
    query: { ...query, page: 1 },
    instead: null,
    notice: null,
    total: 0,
    counts: emptyCounts,
    groups: [],
    facets:
      query.q === ""
        ? await searchFacets(everything, await findPublished(everything), findPublished)
        : [],
    outcome: null,
    pages: 1,
  };
}
