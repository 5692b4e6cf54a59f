import { listFeedCases } from "@/lib/operations/readers/list-feed-cases";
import { allCasesFeed, feedAnswer } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string }> };

/** All cases, the latest changed first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  return feedAnswer(lang, await listFeedCases(lang, { of: "all" }), allCasesFeed);
}
