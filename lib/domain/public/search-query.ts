import type { CaseFilters, Range } from "./search-attributes";
import { type FacetName, facetNames } from "./views";

/** The kinds of things that the search finds, in the order in which they are offered. */
export const searchKinds = [
  "case",
  "law",
  "court",
  "figure",
  "discrepancy",
  "source",
  "glossary",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The orders of found cases; everything else stands best first. */
export const searchOrders = ["best", "newest", "decided", "term"] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** The ranges that a reader can give: terms in months, absence in days, decisions by day. */
export const rangeNames = ["months", "absence", "decided"] as const;
export type RangeName = (typeof rangeNames)[number];

/** What a reader searches for; `page` is counted from 1. */
export type SearchQuery = {
  q: string;
  kind: SearchKind | null;
  filters: CaseFilters;
  sort: SearchOrder;
  page: number;
};

/** A parameter that could not be read, and was left out. `allowed` where its values are a closed set. */
export type SearchProblem = {
  parameter: string;
  problem: "malformed" | "reversed";
  allowed?: readonly string[];
};

/** Nothing chosen: everything fits. */
export const noFilters: CaseFilters = { facets: {}, months: null, absence: null, decided: null };

/** Whether anything narrows the cases down. */
export function hasFilters(filters: CaseFilters): boolean {
  return rangeNames.some((name) => filters[name]) || facetNames.some((n) => filters.facets[n]);
}

/** Whether there is anything to look for: words, or a choice among the cases. */
export function asksForSomething({ q, filters }: SearchQuery): boolean {
  return q !== "" || hasFilters(filters);
}

/** The same search without one value of a facet, from its first page. */
export function withoutValue(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  const { [facet]: given = [], ...others } = query.filters.facets;
  const left = given.filter((one) => one !== value);
  const facets = left.length > 0 ? { ...others, [facet]: left } : others;
  return { ...query, page: 1, filters: { ...query.filters, facets } };
}

/** The same search without one range, from its first page. */
export function withoutRange(query: SearchQuery, name: RangeName): SearchQuery {
  return { ...query, page: 1, filters: { ...query.filters, [name]: null } };
}

/** The names of the two ends of a range in an address. */
export const rangeParameters = {
  months: ["term-from", "term-to"],
  absence: ["absence-from", "absence-to"],
  decided: ["decided-from", "decided-to"],
} as const satisfies Record<RangeName, readonly [string, string]>;

/** Every parameter of a search, in its canonical order. */
export const searchParameterNames: readonly string[] = [
  "q",
  "kind",
  ...facetNames,
  ...rangeNames.flatMap((name) => rangeParameters[name]),
  "sort",
  "page",
];

/** A search as the parameters of an address, in canonical order; what is usual is left out. */
export function searchParameters(query: SearchQuery): [string, string][] {
  const { q, kind, filters, sort, page } = query;
  return [
    ...some("q", q),
    ...some("kind", kind ?? ""),
    ...facetNames.flatMap((name) => (filters.facets[name] ?? []).flatMap((v) => some(name, v))),
    ...rangeNames.flatMap((name) => rangeEnds(name, filters[name])),
    ...some("sort", sort === "best" ? "" : sort),
    ...some("page", page > 1 ? String(page) : ""),
  ];
}

/** A search as the query of an address: empty, or beginning with `?`. */
export function searchQueryString(query: SearchQuery): string {
  const parameters = new URLSearchParams(searchParameters(query)).toString();
  return parameters === "" ? "" : `?${parameters}`;
}

function rangeEnds(name: RangeName, range: Range | null): [string, string][] {
  const [from, to] = rangeParameters[name];
  return [
    ...some(from, rangeEnd(name, range?.from ?? null)),
    ...some(to, rangeEnd(name, range?.to ?? null)),
  ];
}

/** The end of a range as it is typed: a day as `2023-05-31`, else the number; empty where open. */
export function rangeEnd(name: RangeName, end: number | null): string {
  if (end === null) return "";
  return name === "decided"
    ? String(end).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
    : String(end);
}

function some(name: string, value: string): [string, string][] {
  return value === "" ? [] : [[name, value]];
}
