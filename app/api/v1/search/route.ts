import { searchPublished } from "@/lib/operations/readers/search-published";
import { invalidAnswer } from "@/lib/web/invalid-answer";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";
import { readStrictSearch } from "@/lib/web/strict-search";

/** What the search finds. A snippet alternates plain and found text, beginning with plain. */
export async function GET(request: Request): Promise<Response> {
  const { lang, query, problems } = readStrictSearch(new URL(request.url).searchParams);
  if (problems.length > 0) return invalidAnswer(problems);
  const shown = await searchPublished(pageLanguage(lang), query);
  return jsonAnswer(shown, (view) => view);
}
