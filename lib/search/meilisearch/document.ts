import type { CopiedRow } from "@/lib/data/desk/search-copy-store";
import type { FacetName } from "@/lib/domain/public/views";

/** One public thing in one language, as the index holds it: terms and values, no words of a reader's. */
export type SearchDocument = {
  key: string;
  kind: string;
  id: string;
  lang: string;
  /** `case/0001`: by it a thing is left out, and equal answers are put in order. */
  thing: string;
  version: number;
  hash: string;
  titleTerms: string;
  nameTerms: string;
  provisionTerms: string;
  conceptTerms: string;
  bodyTerms: string;
  everywhere: typeof everywhere;
  /** Every term once, for the question whether it occurs at all. */
  terms: string[];
  published?: number;
  monthsFrom?: number;
  monthsTo?: number;
  absenceFrom?: number;
  absenceTo?: number;
  decidedFrom?: number;
  decidedTo?: number;
} & Partial<Record<FacetName, string[]>>;

/** A word that every document has: whoever asks for it asks for nothing, and gets an order. */
export const everywhere = "qz";

/** What the index is given of a row of what is public. */
export function documentOf(row: CopiedRow): SearchDocument {
  const { kind, id, lang, version } = row;
  const { titleTerms, nameTerms, provisionTerms, conceptTerms, bodyTerms } = row;
  const fields = { titleTerms, nameTerms, provisionTerms, conceptTerms, bodyTerms };
  return {
    key: keyOf(row),
    kind,
    id,
    lang,
    thing: thingOf(row),
    version,
    hash: hashOf(row),
    ...fields,
    everywhere,
    terms: termsOf(Object.values(fields)),
    ...row.attributes?.facets,
    ...published(row),
    ...between("months", row.attributes?.months),
    ...between("absence", row.attributes?.absence),
    ...between("decided", row.attributes?.decided),
  };
}

/** A document's own name, of the letters that Meilisearch allows. */
export function keyOf({ kind, id, lang }: { kind: string; id: string; lang: string }): string {
  return `${kind}-${lang}-${Buffer.from(id).toString("base64url")}`;
}

export function thingOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}

/** Two rows with the same hash are the same to a search; so a sweep need not read their words. */
export function hashOf({ version, analysis }: { version: number; analysis: number }): string {
  return `${version}.${analysis}.${layout}`;
}

/** Counted up when `documentOf` or the settings change, so that a sweep writes every document anew. */
const layout = 1;

function termsOf(fields: readonly string[]): string[] {
  return [...new Set(fields.flatMap((field) => field.split(" ")))].filter((term) => term !== "");
}

function published({ attributes }: CopiedRow): { published?: number } {
  return attributes ? { published: attributes.published } : {};
}

function between<Name extends "months" | "absence" | "decided">(
  name: Name,
  range: { from: number; to: number } | null | undefined,
) {
  return range ? { [`${name}From`]: range.from, [`${name}To`]: range.to } : {};
}
