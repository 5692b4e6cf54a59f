import { showStatistics } from "@/lib/operations/readers/show-statistics";
import { invalidAnswer } from "@/lib/web/invalid-answer";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { statisticsDocument } from "@/lib/web/statistics-document";
import { readStrictStatistics, unknownInStatistics } from "@/lib/web/strict-statistics";

/** The statistics of a scope, with every table of the page. */
export async function GET(request: Request): Promise<Response> {
  const { lang, query, problems } = readStrictStatistics(new URL(request.url).searchParams);
  if (problems.length > 0) return invalidAnswer(problems);
  const shown = await showStatistics(pageLanguage(lang), query);
  const unknown = unknownInStatistics(shown);
  return unknown.length > 0 ? invalidAnswer(unknown) : jsonAnswer(shown, statisticsDocument);
}
