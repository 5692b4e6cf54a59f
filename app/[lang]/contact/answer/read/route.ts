import { readAnswer } from "@/lib/operations/read-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { readForm } from "@/lib/web/read-form";
import { showWithReceipt } from "@/lib/web/receipt";
import { seeOutcome } from "@/lib/web/see-other";

type Context = { params: Promise<{ lang: string }> };

/** The code of a receipt, however it is grouped. */
const maxBytes = 4_000;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  const page = `/${lang}/contact/answer`;
  return seeOutcome(async () => {
    const code = (await readForm(request, maxBytes)).get("code") ?? "";
    await readAnswer(code);
    return showWithReceipt(page, code);
  }, page);
}
