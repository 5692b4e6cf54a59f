import { translatorFor } from "@/lib/messages/translator";
import { compareCases } from "@/lib/operations/readers/compare-cases";
import { readAskedCases } from "@/lib/web/compare-query";
import { compareSheet } from "@/lib/web/compare-sheet";
import { fileAnswer } from "@/lib/web/file-answer";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string }> };

/** The table of a comparison for spreadsheets. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  const asked = readAskedCases({ case: new URL(request.url).searchParams.getAll("case") });
  const shown = await compareCases(lang, { cases: asked, page: null });
  return fileAnswer(shown, "text/csv; charset=utf-8", ({ table }) =>
    compareSheet(table, translatorFor(lang)),
  );
}
