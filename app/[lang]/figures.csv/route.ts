import { translatorFor } from "@/lib/messages/translator";
import { listFigures } from "@/lib/operations/readers/list-figures";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { readFigureQuery, readLedgerView } from "@/lib/web/figure-query";
import { fileAnswer } from "@/lib/web/file-answer";
import { figureSheet, ledgerSheet } from "@/lib/web/ledger-sheet";
import { pageLanguage } from "@/lib/web/page-language";

type Context = { params: Promise<{ lang: string }> };

const type = "text/csv; charset=utf-8";

/** The ledger of figures, or one way of looking at it, for spreadsheets. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const [t, view] = [translatorFor(lang), readLedgerView(given)];
  if (view) return fileAnswer(await showLedger(lang, view), type, (found) => ledgerSheet(found, t));
  const shown = await listFigures(lang, readFigureQuery(given));
  return fileAnswer(shown, type, ({ figures }) => figureSheet(figures, t));
}
