import { findFeedCases } from "@/lib/operations/readers/find-feed-cases";
import { feedAnswer, searchFeed } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { queryParams } from "@/lib/web/query-params";
import { readSearchQuery } from "@/lib/web/search-query";

type Context = { params: Promise<{ lang: string }> };

/** The cases that a search finds now. Nothing of it is kept, and nothing of its words said again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  const { search, searchParams } = new URL(request.url);
  const { query } = readSearchQuery(queryParams(searchParams));
  return feedAnswer(lang, await findFeedCases(lang, query), searchFeed(search));
}
