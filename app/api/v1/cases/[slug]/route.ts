import { showCase } from "@/lib/operations/readers/show-case";
import { jsonAnswer } from "@/lib/web/json-answer";
import { moved } from "@/lib/web/moved";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ slug: string }> };

/** The public document of a case: `?lang=ru` for Russian, `?version=2` for an earlier version. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const version = Number(searchParams.get("version") ?? "");
  const lang = pageLanguage(searchParams.get("lang") ?? "en");
  const shown = await showCase(lang, (await params).slug, version > 0 ? version : null);
  return jsonAnswer(moved(shown, /^\/(en|ru)\/cases\//, `/api/v1/cases/`), (view) => ({
    version: view.version,
    latest: view.latest,
    publishedOn: view.publishedOn,
    digest: view.digest,
    redacted: view.redacted,
    case: view.case,
  }));
}
