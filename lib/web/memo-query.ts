import type { Memo } from "@/lib/domain/memo/memo";
import type { MemoAsk } from "@/lib/domain/memo/memo-ask";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import type { SearchParams } from "./case-query";
import { readAskedCases } from "./compare-query";
import { oneParam } from "./one-param";

/** What a memo is wanted of. What cannot be understood is left out. */
export function readMemoAsk(params: SearchParams): MemoAsk {
  const chosenBy = oneParam(params, "by") === "likeness" ? "likeness" : "reader";
  return { query: readPrecedentQuery(params), cases: readAskedCases(params), chosenBy };
}

/** The way to a memo in the other language; without the question where it was asked quietly. */
export function memoPath(memo: Memo | null, params: SearchParams): string {
  const path = "/precedents/memo";
  if (!memo || oneParam(params, "quiet") === "1") return path;
  return memo.permalink.slice(`/${memo.lang}`.length);
}

/** The parameters of an address with every value that each of them has. */
export function allParams(search: URLSearchParams): SearchParams {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
