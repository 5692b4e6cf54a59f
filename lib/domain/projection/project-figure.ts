import { inLanguage, type LocalText } from "@/lib/domain/local-text";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { ProjectionContext } from "./context";
import { quoteOf } from "./project-stated";

/** A reported figure as the public sees it. `publishers` are named by their ids. */
export function projectFigure(
  figure: ReportedFigure,
  publishers: ReadonlyMap<string, LocalText>,
  context: ProjectionContext,
): PublicFigure {
  const say = (text: LocalText | null) => (text ? inLanguage(text, context.lang) : null);
  const publisher = (id: string) => ({ id, name: say(publishers.get(id) ?? null) ?? id });
  const { quantities, statement, excerpts, ...rest } = figure;
  return {
    ...rest,
    schema: 1,
    lang: context.lang,
    quantities: quantities.map((quantity) => ({ ...quantity, what: say(quantity.what) })),
    statement: inLanguage(statement, context.lang),
    legalScope: say(figure.legalScope),
    place: say(figure.place),
    note: say(figure.note),
    publisher: publisher(figure.publisher),
    relayedBy: figure.relayedBy ? publisher(figure.relayedBy) : null,
    quotes: excerpts.flatMap((excerpt) => quoteOf(excerpt.id, context) ?? []),
  };
}

/**
 * A figure of which a quotation is left. Where all were taken away, nothing bears its number out: it
 * states none, in digits or in words, until a quotation is shown again.
 */
export function withQuotedNumbers(figure: PublicFigure): PublicFigure {
  if (figure.quotes.length > 0) return figure;
  return {
    ...figure,
    statement: inLanguage(neutralStatement(figure.number), figure.lang),
    note: null,
    quantities: [],
  };
}

function neutralStatement(number: number): LocalText {
  return { en: `Figure ${number}`, ru: `Цифра ${number}` };
}
