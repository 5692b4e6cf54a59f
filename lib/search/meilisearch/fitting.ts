import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { facetNames } from "@/lib/domain/public/views";
import type { Asked, Understood } from "@/lib/search/analysis/understood";
import type { SearchAsk } from "@/lib/search/port";
import { allOf, anyOf, atLeast, atMost, equals, type Filter, not, oneOf } from "./filter";

/**
 * What a document must be to fit, but for its kind: in the language of the pages, not withheld,
 * without a refused word, within the filters, and with something that was asked.
 */
export function fitting(ask: SearchAsk, withheld: readonly string[]): Filter {
  const { asked, phrases, refused } = ask.query;
  return allOf([
    equals("lang", ask.lang),
    ...(withheld.length > 0 ? [not(oneOf("thing", withheld))] : []),
    ...(refused.length > 0 ? [not(oneOf("terms", refused))] : []),
    ...(asked.length > 0 ? [anyOf(asked.map(meets))] : []),
    // The server reads ten words and phrases of a question; of a phrase, all terms must be there.
    ...[...new Set(phrases.flat())].map((term) => equals("terms", term)),
    ...(ask.filters ? [equals("kind", "case"), ...chosen(ask.filters)] : []),
  ]);
}

/** Phrases in Meilisearch's own words: each of them must stand in a document. */
export function phrasesOf({ phrases }: Understood): string {
  return phrases.map((terms) => `"${terms.join(" ")}"`).join(" ");
}

/** A document that meets at least so many of what was asked. Pure; grows as n over k. */
export function meetsAtLeast(count: number, asked: readonly Asked[]): Filter {
  const [first, ...rest] = asked;
  if (first === undefined || count === asked.length) return allOf(asked.map(meets));
  if (count === 1) return anyOf(asked.map(meets));
  return anyOf([allOf([meets(first), meetsAtLeast(count - 1, rest)]), meetsAtLeast(count, rest)]);
}

function meets({ terms }: Asked): Filter {
  return oneOf("terms", terms);
}

/** Several values of a facet widen, several facets narrow; ranges must overlap. */
function chosen({ facets, months, absence, decided }: CaseFilters): Filter[] {
  const named = facetNames.flatMap((name) => {
    const values = facets[name] ?? [];
    return values.length > 0 ? [oneOf(name, values)] : [];
  });
  return [
    ...named,
    ...overlap("months", months),
    ...overlap("absence", absence),
    ...overlap("decided", decided),
  ];
}

/** Where nothing is known of a value there is none to compare, and the document does not fit. */
function overlap(name: "months" | "absence" | "decided", range: Range | null): Filter[] {
  if (!range) return [];
  return [
    ...(range.to === null ? [] : [atMost(`${name}From`, range.to)]),
    ...(range.from === null ? [] : [atLeast(`${name}To`, range.from)]),
  ];
}
