import type { SearchProblem, SearchQuery } from "@/lib/domain/public/search-query";
import { readSearchQuery } from "./search-query";

type StrictSearch = { lang: string; query: SearchQuery; problems: SearchProblem[] };

/**
 * A search as programs send it: every value that cannot be meant is named. What is no parameter at
 * all was refused before.
 */
export function readStrictSearch(parameters: URLSearchParams): StrictSearch {
  const names = [...new Set(parameters.keys())];
  const lang = parameters.get("lang") ?? "en";
  const read = readSearchQuery(
    Object.fromEntries(names.map((name) => [name, parameters.getAll(name)])),
  );
  return {
    lang,
    query: read.query,
    problems: read.problems,
  };
}
