import { listFigures } from "@/lib/operations/readers/list-figures";
import { readFigureQuery } from "@/lib/web/figure-query";
import { jsonAnswer } from "@/lib/web/json-answer";
import { pageLanguage } from "@/lib/web/page-language";

/** The ledger of reported figures, narrowed down as the list for people is. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = readFigureQuery(Object.fromEntries(searchParams));
  const shown = await listFigures(pageLanguage(searchParams.get("lang") ?? "en"), query);
  return jsonAnswer(shown, ({ figures, total }) => ({ total, found: figures.length, figures }));
}
