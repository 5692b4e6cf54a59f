import { showStatistics } from "@/lib/operations/readers/show-statistics";
import { fileAnswer } from "@/lib/web/file-answer";
import { invalidAnswer } from "@/lib/web/invalid-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { statisticsSheet } from "@/lib/web/statistics-sheet";
import { readStrictStatistics, unknownInStatistics } from "@/lib/web/strict-statistics";

/** One table of the statistics for spreadsheets: `table` names it. */
export async function GET(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams;
  const { lang, query, problems } = readStrictStatistics(given, ["table"]);
  if (problems.length > 0) return invalidAnswer(problems);
  const shown = await showStatistics(pageLanguage(lang), query);
  const unknown = unknownInStatistics(shown);
  if (unknown.length > 0) return invalidAnswer(unknown);
  const table = given.get("table") ?? "months";
  const sheet = shown.status === 200 ? statisticsSheet(shown.view, table) : null;
  const answer = sheet === null ? { ...shown, status: 404 as const } : shown;
  return fileAnswer(answer, "text/csv; charset=utf-8", () => sheet ?? "");
}
