import type { FacetName } from "@/lib/domain/public/views";
import type { SearchAnswer } from "@/lib/search/port";
import type { CopiedRow, FacetValue } from "./row-copy";

/** How many rows there are of each kind. */
export function countsOf(rows: readonly CopiedRow[]): SearchAnswer["counts"] {
  const counts: SearchAnswer["counts"] = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** How many of the cases among them have each value of each facet. */
export function facetsOf(
  rows: readonly CopiedRow[],
  values: readonly FacetValue[],
): SearchAnswer["facets"] {
  const counts = new Int32Array(values.length);
  for (const { kind, codes } of rows)
    if (kind === "case") for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const of = (name: FacetName) =>
    Object.fromEntries(
      values.flatMap(({ facet, value }, code) =>
        facet === name && counts[code] ? [[value, counts[code] ?? 0] as const] : [],
      ),
    );
  return {
    article: of("article"),
    part: of("part"),
    court: of("court"),
    region: of("region"),
    service: of("service"),
    outcome: of("outcome"),
    suspended: of("suspended"),
    year: of("year"),
  };
}
