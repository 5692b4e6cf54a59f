import { memoDocument } from "@/lib/messages/memo/memo-document";
import { siteTranslator } from "@/lib/messages/site-translator";
import { makeMemo } from "@/lib/operations/readers/make-memo";
import { writeMemo } from "@/lib/operations/readers/write-memo";
import { appUrl } from "@/lib/web/app-url";
import { fileAnswer } from "@/lib/web/file-answer";
import { allParams, readMemoAsk } from "@/lib/web/memo-query";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string }> };

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A memo as a DOCX document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  const asked = readMemoAsk(allParams(new URL(request.url).searchParams));
  const shown = await makeMemo(lang, asked);
  const t = siteTranslator(lang, shown.site);
  return fileAnswer(shown, type, (memo) => writeMemo(memoDocument(memo, appUrl(), t), "docx"));
}
