import { listFeedCases } from "@/lib/operations/readers/list-feed-cases";
import { feedAnswer, feedName, lawFeed, noFeed } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string; article: string }> };

/** The cases under an article. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, article } = await params;
  const lang = pageLanguage(segment);
  const number = feedName(article);
  if (number === null) return noFeed();
  const shown = await listFeedCases(lang, { of: "article", number });
  return feedAnswer(lang, shown, lawFeed(`/law/${number}`));
}
