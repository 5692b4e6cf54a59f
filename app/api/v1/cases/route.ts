import { listCases } from "@/lib/operations/readers/list-cases";
import { readCaseQuery } from "@/lib/web/case-query";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";

/** One page of the cases, with the same facets, sort and pages as the list for people. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = readCaseQuery(Object.fromEntries(searchParams));
  const shown = await listCases(pageLanguage(searchParams.get("lang") ?? "en"), query);
  return jsonAnswer(shown, ({ total, pages, cards, facets, asOf }) => ({
    total,
    page: query.page,
    pages,
    asOf,
    cases: cards,
    facets,
  }));
}
