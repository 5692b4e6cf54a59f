import { showCase } from "@/lib/operations/readers/show-case";
import { caseDocument } from "@/lib/web/case-document";
import { jsonAnswer } from "@/lib/web/json-answer";
import { moved } from "@/lib/web/moved";
import { pageLanguage } from "@/lib/web/page-language";
import { versionNumber } from "@/lib/web/version-number";

type Context = { params: Promise<{ slug: string }> };

/** The public document of a case: `?lang=ru` for Russian, `?version=2` for an earlier version. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("version");
  const lang = pageLanguage(searchParams.get("lang") ?? "en");
  const shown = await showCase(
    lang,
    (await params).slug,
    asked === null ? null : versionNumber(asked),
  );
  return jsonAnswer(moved(shown, /^\/(en|ru)\/cases\//, `/api/v1/cases/`), caseDocument);
}
