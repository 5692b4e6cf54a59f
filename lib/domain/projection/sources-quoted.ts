import { inLanguage } from "@/lib/domain/local-text";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { ProjectionContext } from "./context";
import { isJsonObject } from "./json";

/** A quotation found anywhere in a public document. */
export type FoundQuote = { excerpt: string; source: string; exact: string };

/** Every quotation in a public document, each excerpt once. */
export function quotationsIn(document: unknown): FoundQuote[] {
  const found = new Map<string, FoundQuote>();
  collect(document, found);
  return [...found.values()];
}

function collect(value: unknown, found: Map<string, FoundQuote>) {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (!isJsonObject(value)) return;
  const { excerpt, source, exact } = value;
  if (typeof excerpt === "string" && typeof source === "string" && typeof exact === "string")
    found.set(excerpt, { excerpt, source, exact });
  for (const inner of Object.values(value)) collect(inner, found);
}

/** The sources that a public case quotes, each once, in the order of their first quotation. */
export function sourcesQuoted(document: PublicCase, context: ProjectionContext) {
  const ids = new Set(quotationsIn(document).map((quote) => quote.source));
  const sources = [...context.sourcesByCapture.values()];
  return [...ids].flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    return {
      id,
      title: source.title,
      language: source.language,
      publisher: source.publisher ? inLanguage(source.publisher, context.lang) : "",
      published: source.published,
      address: source.address,
      risk: source.risk ? inLanguage(source.risk, context.lang) : null,
      relays: source.relays.map((relay) => inLanguage(relay, context.lang)),
    };
  });
}
