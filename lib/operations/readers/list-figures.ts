import { readPresent } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import { ledgerOf } from "@/lib/domain/ledger/ledger-number";
import { withKnownPredecessor } from "@/lib/domain/ledger/public-supersession";
import { splitProvision } from "@/lib/domain/provision";
import { type PublicFigure, publicFigure } from "@/lib/domain/public/public-figure";
import { type PublicSource, publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import type { FigureListView, FigureQuery } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

type FigureFacet = FigureListView["facets"][number]["name"];

const facets: readonly FigureFacet[] = ["source", "publisher", "article", "metric"];

/** The ledger of reported figures, narrowed down. */
export function listFigures(lang: Language, query: FigureQuery): Promise<Shown<FigureListView>> {
  return shownWith(["figures", "sources"], async () => {
    const ledger = ledgerOf(await readPresent({ kind: "figure", lang, schema: publicFigure }));
    const all = [...ledger.values()].map((figure) => withKnownPredecessor(figure, ledger));
    const sources = await readPresent({ kind: "source", lang, schema: publicSource });
    const label = labels(all, sources);
    return found({
      query,
      figures: all.filter((figure) => facets.every((name) => fits(figure, name, query[name]))),
      total: all.length,
      facets: facets.map((name) => ({ name, values: countsOf(name, all, query, label) })),
    });
  });
}

function valuesOf(figure: PublicFigure, facet: FigureFacet): string[] {
  const values: Record<FigureFacet, string[]> = {
    source: [figure.source],
    publisher: [figure.publisher.id],
    article: [...new Set(figure.articleScope.map((id) => splitProvision(id)[0]))],
    metric: [figure.metric],
  };
  return values[facet];
}

function fits(figure: PublicFigure, facet: FigureFacet, chosen: string | undefined): boolean {
  return !chosen || valuesOf(figure, facet).includes(chosen);
}

function countsOf(
  name: FigureFacet,
  all: PublicFigure[],
  query: FigureQuery,
  label: (facet: FigureFacet, value: string) => string,
) {
  const others = facets.filter((facet) => facet !== name);
  const left = all.filter((figure) => others.every((facet) => fits(figure, facet, query[facet])));
  const values = [...new Set(all.flatMap((figure) => valuesOf(figure, name)))].sort();
  return values.map((value) => ({
    value,
    label: label(name, value),
    count: left.filter((figure) => fits(figure, name, value)).length,
    chosen: query[name] === value,
  }));
}

function labels(figures: PublicFigure[], sources: PublicSource[]) {
  const publishers = new Map(figures.map(({ publisher }) => [publisher.id, publisher.name]));
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  return (facet: FigureFacet, value: string): string => {
    if (facet === "publisher") return publishers.get(value) ?? value;
    if (facet === "source") return titles.get(value) ?? value;
    return value;
  };
}
