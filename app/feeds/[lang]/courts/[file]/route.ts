import { listFeedCases } from "@/lib/operations/readers/list-feed-cases";
import { courtFeed, feedAnswer, feedName, noFeed } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string; file: string }> };

/** The cases before a court. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, file } = await params;
  const lang = pageLanguage(segment);
  const code = feedName(file);
  if (code === null) return noFeed();
  const shown = await listFeedCases(lang, { of: "court", code });
  return feedAnswer(lang, shown, courtFeed(`/courts/${code}`));
}
