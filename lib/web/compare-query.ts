import type { AskedCase, CompareAsk } from "@/lib/domain/compare/compare-view";
import type { SearchParams } from "./case-query";
import { oneParam } from "./one-param";

/** More than can be compared are read, so that the page can say how many were too many. */
const mostAsked = 40;

/** What a reader wants compared: `case` as often as there are cases, each `slug` or `slug~n`. */
export function readCompareAsk(params: SearchParams): CompareAsk {
  const page = Number(oneParam(params, "page"));
  return {
    cases: readAskedCases(params),
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : null,
  };
}

/** The cases named by `case`, each once, in their order; what cannot be an address is left out. */
export function readAskedCases(params: SearchParams): AskedCase[] {
  const given = params.case;
  const values = typeof given === "string" ? [given] : (given ?? []);
  return [...new Set(values)].slice(0, mostAsked).flatMap(askedCase);
}

function askedCase(value: string): AskedCase[] {
  const match = /^([a-z0-9][a-z0-9-]{0,119})(?:~([1-9]\d{0,2}))?$/.exec(value.trim());
  if (!match?.[1]) return [];
  return [{ slug: match[1], n: match[2] === undefined ? null : Number(match[2]) }];
}
