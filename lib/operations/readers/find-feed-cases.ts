import type { Language } from "@/lib/domain/language";
import type { FeedCasesView } from "@/lib/domain/public/feed";
import { asksForSomething, type SearchQuery } from "@/lib/domain/public/search-query";
import type { Shown } from "@/lib/domain/public/shown";
import { findCaseNumbers } from "./find-case-numbers";
import { listFeedCases, listFeedCasesOf } from "./list-feed-cases";

/** The cases that a search finds, for a feed; a search for nothing in particular finds them all. */
export async function findFeedCases(
  lang: Language,
  query: SearchQuery,
): Promise<Shown<FeedCasesView>> {
  if (!asksForSomething(query)) return listFeedCases(lang, { of: "all" });
  return listFeedCasesOf(lang, await findCaseNumbers(lang, query));
}
