import { ledgerViewNamed } from "@/lib/domain/public/ledger-view";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { jsonAnswer } from "@/lib/web/json-answer";
import { ledgerDocument } from "@/lib/web/ledger-document";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ view: string }> };

/** The ledger looked at in one way: echoes, revisions, same numbers, carried over, arithmetic. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const view = ledgerViewNamed((await params).view);
  if (!view) return jsonAnswer({ status: 404, keys: {} }, () => null);
  const lang = pageLanguage(new URL(request.url).searchParams.get("lang") ?? "en");
  return jsonAnswer(await showLedger(lang, view), ledgerDocument);
}
