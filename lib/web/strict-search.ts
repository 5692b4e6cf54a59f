import { languages } from "@/lib/domain/language";
import {
  type SearchProblem,
  type SearchQuery,
  searchParameterNames,
} from "@/lib/domain/public/search-query";
import { facetNames } from "@/lib/domain/public/views";
import { readSearchQuery } from "./search-query";

type StrictSearch = { lang: string; query: SearchQuery; problems: SearchProblem[] };

const known = ["lang", ...searchParameterNames];
const several: readonly string[] = facetNames;

/** A search as programs send it: everything that cannot be meant is named, nothing is passed over. */
export function readStrictSearch(parameters: URLSearchParams): StrictSearch {
  const names = [...new Set(parameters.keys())];
  const lang = parameters.get("lang") ?? "en";
  const read = readSearchQuery(
    Object.fromEntries(names.map((name) => [name, parameters.getAll(name)])),
  );
  return {
    lang,
    query: read.query,
    problems: [
      ...names.flatMap((name) => problemOf(name, parameters.getAll(name).length)),
      ...(languages.some((one) => one === lang)
        ? []
        : [{ parameter: "lang", problem: "malformed" as const, allowed: languages }]),
      ...read.problems,
    ],
  };
}

function problemOf(name: string, times: number): SearchProblem[] {
  if (!known.includes(name)) return [{ parameter: name, problem: "unknown", allowed: known }];
  const isTooOften = times > 1 && !several.includes(name);
  return isTooOften ? [{ parameter: name, problem: "malformed" }] : [];
}
