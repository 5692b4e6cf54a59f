import { readCaseTitles } from "@/lib/data/published/read-cases";
import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import { readCalendar } from "@/lib/data/reference/read-calendar";
import type { Language } from "@/lib/domain/language";
import { withBoundSums } from "@/lib/domain/ledger/bound-sums";
import { checksAbout } from "@/lib/domain/ledger/checks-about";
import { ledgerOf, quantitiesOf } from "@/lib/domain/ledger/ledger-number";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import type { Shown } from "@/lib/domain/public/shown";
import type { DiscrepancyView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** One discrepancy with the cases and figures that it concerns. */
export function showDiscrepancy(lang: Language, id: string): Promise<Shown<DiscrepancyView>> {
  return shownWith([`discrepancy:${id}`, "cases", "figures", "law"], async () => {
    const subject = await readSubject("discrepancy", id);
    if (!subject) return { status: 404 };
    if (subject.withdrawn) return { status: 410 };
    const wanted = { kind: "discrepancy", lang, schema: publicDiscrepancy } as const;
    const shown = await readVersion(wanted, id, subject.version);
    if (!shown?.document) return { status: 410 };
    const { cases, figures } = shown.document;
    const ledger = ledgerOf(await readPresent({ kind: "figure", lang, schema: publicFigure }));
    return found({
      discrepancy: withBoundSums(shown.document, quantitiesOf(ledger)),
      cases: await readCaseTitles(cases, lang),
      figures: figures.flatMap((figure) => ledger.get(figure) ?? []),
      checks: checksAbout({ discrepancy: id }, ledger, await readCalendar()),
      publishedOn: shown.publishedOn,
    });
  });
}
