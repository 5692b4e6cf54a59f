import { listCorrections } from "@/lib/operations/readers/list-corrections";
import { correctionFeed, feedAnswer } from "@/lib/web/feed-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string }> };

/** What was wrong and has been put right. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  return feedAnswer(lang, await listCorrections(lang), correctionFeed);
}
