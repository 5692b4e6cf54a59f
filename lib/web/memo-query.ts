import type { MemoAsk } from "@/lib/domain/memo/memo-ask";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import type { SearchParams } from "./case-query";
import { readAskedCases } from "./compare-query";

/** What a memo is wanted of. What cannot be understood is left out. */
export function readMemoAsk(params: SearchParams): MemoAsk {
  return { query: readPrecedentQuery(params), cases: readAskedCases(params) };
}

/** The parameters of an address with every value that each of them has. */
export function allParams(search: URLSearchParams): SearchParams {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
