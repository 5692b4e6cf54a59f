import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import { publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import type { FigureView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** One reported figure with its source and the discrepancies that it is part of. */
export function showFigure(lang: Language, id: string): Promise<Shown<FigureView>> {
  return shownWith([`figure:${id}`, "discrepancies", "sources"], async () => {
    const subject = await readSubject("figure", id);
    if (!subject) return { status: 404 };
    if (subject.withdrawn) return { status: 410 };
    const wanted = { kind: "figure", lang, schema: publicFigure } as const;
    const shown = await readVersion(wanted, id, subject.version);
    if (!shown?.document) return { status: 410 };
    const sourceWanted = { kind: "source", lang, schema: publicSource } as const;
    const [source] = await readPresent(sourceWanted, [shown.document.source]);
    const all = await readPresent({ kind: "discrepancy", lang, schema: publicDiscrepancy });
    return found({
      figure: shown.document,
      source: source ?? null,
      discrepancies: all.filter((discrepancy) => discrepancy.figures.includes(id)),
      publishedOn: shown.publishedOn,
    });
  });
}
