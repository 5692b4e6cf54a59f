import { readCaseVersions } from "@/lib/data/published/read-feed-cases";
import type { SearchQuery } from "@/lib/domain/public/search-query";
import type { SeenVersions } from "@/lib/domain/saved/alert";
import type { SavedSearch } from "@/lib/domain/saved/saved-search";
import { findCaseNumbers } from "@/lib/operations/readers/find-case-numbers";

/** Reads the parameters of a kept search. Handed in: what an address means is known to the web. */
export type ReadKept = (query: string) => SearchQuery;

/** The public cases that a kept search finds now, with their versions. */
export async function searchCases(search: SavedSearch, read: ReadKept): Promise<SeenVersions> {
  const ids = await findCaseNumbers(search.lang, {
    ...read(search.query),
    sort: "newest",
    page: 1,
  });
  return readCaseVersions({ ids });
}
