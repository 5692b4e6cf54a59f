import { compareCases } from "@/lib/operations/readers/compare-cases";
import { readAskedCases } from "@/lib/web/compare-query";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";

/** Cases side by side; `table` is null where fewer than two were found. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const cases = readAskedCases({ case: searchParams.getAll("case") });
  const lang = pageLanguage(searchParams.get("lang") ?? "en");
  const shown = await compareCases(lang, { cases, page: null });
  return jsonAnswer(shown, ({ chosen, notCompared, leftOut, table }) => ({
    cases: chosen,
    notCompared,
    leftOut,
    table,
  }));
}
