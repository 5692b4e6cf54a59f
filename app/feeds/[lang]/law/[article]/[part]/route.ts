import { listFeedCases } from "@/lib/operations/readers/list-feed-cases";
import { feedAnswer, feedName, lawFeed, noFeed } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string; article: string; part: string }> };

/** The cases under one part of an article. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, article: number, part: file } = await params;
  const lang = pageLanguage(segment);
  const part = feedName(file);
  if (part === null) return noFeed();
  const shown = await listFeedCases(lang, { of: "part", number, part });
  return feedAnswer(lang, shown, lawFeed(`/law/${number}/${part}`));
}
