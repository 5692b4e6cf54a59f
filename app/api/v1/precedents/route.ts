import { findPrecedents } from "@/lib/operations/readers/find-precedents";
import { invalidAnswer } from "@/lib/web/invalid-answer";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { readStrictPrecedents } from "@/lib/web/strict-precedents";

/** What courts did with like facts. Asked by GET, or by POST where the facts may stand in no address. */
export async function GET(request: Request): Promise<Response> {
  const { lang, query, problems } = readStrictPrecedents(new URL(request.url).searchParams);
  if (problems.length > 0) return invalidAnswer(problems);
  const shown = await findPrecedents(pageLanguage(lang), query);
  return jsonAnswer(shown, ({ choices: _choices, ...view }) => view);
}
