import type { Citation } from "@/lib/domain/citation";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { inLanguage, type LocalText } from "@/lib/domain/local-text";
import type { PublicQuote, PublicStated, PublicValue } from "@/lib/domain/public/public-value";
import type { Stated } from "@/lib/domain/stated";
import type { Term } from "@/lib/domain/term";
import type { ProjectionContext } from "./context";

/** A stated value in public form: its value as `show` types it, its basis, and the words behind it. */
export function projectStated<T>(
  stated: Stated<T>,
  context: ProjectionContext,
  show: (value: T) => PublicValue,
): PublicStated {
  return {
    value: stated.value === null ? { kind: "unknown" } : show(stated.value),
    basis: stated.basis,
    reason: stated.reason ? inLanguage(stated.reason, context.lang) : null,
    quotes: projectCitations(stated.citations, context),
  };
}

/** The quotations of a list of citations; a citation of an excerpt that is gone shows nothing. */
export function projectCitations(
  citations: readonly Citation[],
  context: ProjectionContext,
): PublicQuote[] {
  return citations.flatMap((citation) => projectQuote(citation, context) ?? []);
}

/** One quotation with where it stands, or null where its excerpt or source is not to be had. */
export function projectQuote(citation: Citation, context: ProjectionContext): PublicQuote | null {
  const excerpt = context.excerpts.get(citation.excerpt);
  const source = excerpt && context.sourcesByCapture.get(excerpt.capture);
  if (!excerpt || !source) return null;
  return {
    excerpt: excerpt.id,
    exact: excerpt.exact,
    source: source.id,
    sourceTitle: source.title,
    sourceLanguage: source.language,
    publisher: source.publisher ? inLanguage(source.publisher, context.lang) : "",
    published: source.published,
    states: citation.states,
    rank: citation.rank,
    reason: citation.reason ? inLanguage(citation.reason, context.lang) : null,
  };
}

/** A quotation of an excerpt by its id alone, without a value that it states. */
export function quoteOf(excerpt: string, context: ProjectionContext): PublicQuote | null {
  return projectQuote({ excerpt, states: null, rank: "normal", reason: null }, context);
}

export const asText = (text: string): PublicValue => ({ kind: "text", text });
export const asNumber = (number: number): PublicValue => ({ kind: "number", number });
export const asDate = (date: InexactDate): PublicValue => ({ kind: "date", date });
export const asTerm = (term: Term): PublicValue => ({ kind: "term", term });
export const asProvision = (provision: string): PublicValue => ({ kind: "provision", provision });

/** Shows a code of a closed set, which the messages name. */
export function asCode(set: string): (code: string) => PublicValue {
  return (code) => ({ kind: "code", set, code });
}

/** Shows a text that exists in both languages. */
export function asLocal(context: ProjectionContext): (text: LocalText) => PublicValue {
  return (text) => asText(inLanguage(text, context.lang));
}
