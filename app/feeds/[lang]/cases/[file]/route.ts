import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { caseHistoryFeed, feedAnswer, feedName, noFeed } from "@/lib/web/feed-answer";
import { moved } from "@/lib/web/moved";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string; file: string }> };

/** The versions of a case, with what each of them changed. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, file } = await params;
  const lang = pageLanguage(segment);
  const slug = feedName(file);
  if (slug === null) return noFeed();
  const shown = await showCaseHistory(lang, slug);
  const feed = moved(shown, /^\/(\w+)\/cases\/(.+)\/history$/, "/feeds/$1/cases/$2.atom");
  return feedAnswer(lang, feed, caseHistoryFeed);
}
