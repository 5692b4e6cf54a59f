import { readCaseTitles } from "@/lib/data/published/read-cases";
import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import type { Shown } from "@/lib/domain/public/shown";
import type { DiscrepancyView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** One discrepancy with the cases and figures that it concerns. */
export function showDiscrepancy(lang: Language, id: string): Promise<Shown<DiscrepancyView>> {
  return shownWith([`discrepancy:${id}`, "cases", "figures"], async () => {
    const subject = await readSubject("discrepancy", id);
    if (!subject) return { status: 404 };
    if (subject.withdrawn) return { status: 410 };
    const wanted = { kind: "discrepancy", lang, schema: publicDiscrepancy } as const;
    const shown = await readVersion(wanted, id, subject.version);
    if (!shown?.document) return { status: 410 };
    const { cases, figures } = shown.document;
    const figureWanted = { kind: "figure", lang, schema: publicFigure } as const;
    return found({
      discrepancy: shown.document,
      cases: await readCaseTitles(cases, lang),
      figures: figures.length > 0 ? await readPresent(figureWanted, figures) : [],
      publishedOn: shown.publishedOn,
    });
  });
}
