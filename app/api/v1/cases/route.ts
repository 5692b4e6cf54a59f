import { listCases } from "@/lib/operations/readers/list-cases";
import { caseQueryProblems, readCaseQuery } from "@/lib/web/case-query";
import { invalidAnswer } from "@/lib/web/invalid-answer";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";

/** One page of the cases, with the same facets, sort and pages as the list for people. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = readCaseQuery(Object.fromEntries(searchParams));
  const problems = caseQueryProblems(searchParams, query);
  if (problems.length > 0) return invalidAnswer(problems);
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
