import type { Discrepancy } from "@/lib/domain/discrepancy";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import { withBoundSums } from "@/lib/domain/ledger/bound-sums";
import { projectDiscrepancy } from "@/lib/domain/projection/project-discrepancy";
import { projectFigure, withQuotedNumbers } from "@/lib/domain/projection/project-figure";
import { projectSource } from "@/lib/domain/projection/project-source";
import type { Projection, SearchWords } from "@/lib/domain/projection/projection";
import { discrepancyWords, figureWords, sourceWords } from "@/lib/domain/projection/search-words";
import { quotationsIn } from "@/lib/domain/projection/sources-quoted";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import { publicSource } from "@/lib/domain/public/public-source";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Source } from "@/lib/domain/source";
import { contextFor, type Material, publisherNames } from "./material";
import { sieved } from "./sieve";

/** Everything that the door writes about a reported figure. */
export function figureProjection(figure: ReportedFigure, material: Material): Projection {
  const names = publisherNames(material);
  const document = (lang: Language) =>
    withQuotedNumbers(
      publicFigure.parse(
        sieved(
          projectFigure(figure, names, contextFor(material, lang, figure.excerpts)),
          lang,
          material,
        ),
      ),
    );
  const both = { en: document("en"), ru: document("ru") };
  const search = figureWords(both);
  return projection("figure", figure.id, both, search, figure.excerpts);
}

/** Everything that the door writes about a discrepancy. */
export function discrepancyProjection(found: Discrepancy, material: Material): Projection {
  const document = (lang: Language) =>
    publicDiscrepancy.parse(
      sieved(
        withBoundSums(
          projectDiscrepancy(found, contextFor(material, lang, found.excerpts)),
          material.figures,
        ),
        lang,
        material,
      ),
    );
  const both = { en: document("en"), ru: document("ru") };
  const search = discrepancyWords(both);
  return projection("discrepancy", found.id, both, search, found.excerpts);
}

/** Everything that the door writes about a source. */
export function sourceProjection(source: Source, material: Material): Projection {
  const document = (lang: Language) =>
    publicSource.parse(
      sieved(
        projectSource(source, material.publishers, contextFor(material, lang, [])),
        lang,
        material,
      ),
    );
  const both = { en: document("en"), ru: document("ru") };
  const search = sourceWords(both);
  return projection("source", source.id, both, search, []);
}

function projection(
  kind: Projection["kind"],
  id: string,
  documents: Record<Language, object>,
  search: Record<Language, SearchWords>,
  excerpts: readonly Excerpt[],
): Projection {
  const start = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt.start]));
  const quotations = quotationsIn(documents.en).map((quote) => ({
    ...quote,
    start: start.get(quote.excerpt) ?? 0,
  }));
  return { kind, id, documents, search, quotations, listing: null };
}
