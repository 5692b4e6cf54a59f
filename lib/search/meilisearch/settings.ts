import type { Index, Settings } from "meilisearch";
import { facetNames } from "@/lib/domain/public/views";
import type { SearchDocument } from "./document";

/** Attributes in which words are looked for, the weightiest first. */
const searchable = [
  "titleTerms",
  "nameTerms",
  "provisionTerms",
  "conceptTerms",
  "bodyTerms",
  "everywhere",
] as const satisfies readonly (keyof SearchDocument)[];

/** Attributes that a filter compares by equality alone. */
const equal = ["terms", "kind", "lang", "thing", "hash", ...facetNames] as const;

/** Attributes that a filter compares by size, too. */
const compared = [
  "version",
  "monthsFrom",
  "monthsTo",
  "absenceFrom",
  "absenceTo",
  "decidedFrom",
  "decidedTo",
] as const satisfies readonly (keyof SearchDocument)[];

/** Attributes in whose order lists can be asked for. */
const sortable = [
  "published",
  "decidedTo",
  "monthsTo",
  "thing",
] as const satisfies readonly (keyof SearchDocument)[];

/** Every name that may stand in a filter. */
export type Filterable = (typeof equal)[number] | (typeof compared)[number];
export type Sortable = (typeof sortable)[number];

/** More than any casebook will hold: counts are exact up to it. */
const mostHits = 1_000_000;

/**
 * How our index is made. Words arrive analysed: the server takes them as they are, without stop words,
 * beginnings, misspellings or synonyms of its own, so that it finds what PostgreSQL finds.
 */
export const settings = {
  searchableAttributes: [...searchable],
  displayedAttributes: ["kind", "id", "lang"],
  filterableAttributes: [
    {
      attributePatterns: [...equal],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: [...compared],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: [...sortable],
  rankingRules: ["sort", "words", "attributeRank", "proximity", "wordPosition", "thing:asc"],
  stopWords: [],
  synonyms: {},
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  typoTolerance: { enabled: false },
  prefixSearch: "disabled",
  proximityPrecision: "byWord",
  facetSearch: false,
  faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: mostHits },
  searchCutoffMs: 700,
} satisfies Settings;

/** The names of settings in which the server's differ from ours. */
export async function settingsThatDiffer(index: Index): Promise<string[]> {
  const present = Object.entries(await index.getSettings());
  const of = (name: string) => present.find(([key]) => key === name)?.[1];
  return Object.entries(settings)
    .filter(([name, wanted]) => !holds(of(name), wanted, unordered.has(name)))
    .map(([name]) => name);
}

/** Lists whose order means nothing, and which the server gives back in its own. */
const unordered: ReadonlySet<string> = new Set(["sortableAttributes", "displayedAttributes"]);

/** True where `present` says everything that `wanted` says. */
function holds(present: unknown, wanted: unknown, anyOrder: boolean): boolean {
  if (Array.isArray(wanted)) return sameList(present, wanted, anyOrder);
  if (typeof wanted !== "object" || wanted === null) return present === wanted;
  if (typeof present !== "object" || present === null) return false;
  const there = new Map(Object.entries(present));
  const entries = Object.entries(wanted);
  if (entries.length === 0) return there.size === 0;
  return entries.every(([name, value]) => holds(there.get(name), value, anyOrder));
}

function sameList(present: unknown, wanted: readonly unknown[], anyOrder: boolean): boolean {
  if (!Array.isArray(present) || present.length !== wanted.length) return false;
  const lists = anyOrder ? [present.toSorted(), wanted.toSorted()] : [present, wanted];
  return (lists[1] ?? []).every((value, at) => holds(lists[0]?.[at], value, false));
}
