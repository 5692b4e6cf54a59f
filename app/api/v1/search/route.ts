import { searchPublished } from "@/lib/operations/readers/search-published";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";

/** What the search finds. A snippet alternates plain and found text, beginning with plain. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const shown = await searchPublished(pageLanguage(searchParams.get("lang") ?? "en"), {
    q: searchParams.get("q") ?? "",
    kind: searchParams.get("kind"),
    page: Math.max(1, Number(searchParams.get("page") ?? "1") || 1),
  });
  return jsonAnswer(shown, (view) => view);
}
