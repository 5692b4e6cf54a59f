import { type SearchQuery, searchParameters } from "@/lib/domain/public/search-query";
import type { SearchParams } from "./case-query";
import { queryParams } from "./query-params";
import { readSearchQuery } from "./search-query";

/** A search as it is kept: its parameters in their canonical order, without page; empty where none. */
export function keptSearch(params: SearchParams): string {
  const { query } = readSearchQuery(params);
  return new URLSearchParams(searchParameters({ ...query, page: 1 })).toString();
}

/** What a kept search asks for. What the site no longer understands is left out. */
export function readKept(query: string): SearchQuery {
  return readSearchQuery(queryParams(new URLSearchParams(query))).query;
}
