import type { FacetName } from "./views";

/** Something for every facet, made from its name. */
export function perFacet<T>(of: (name: FacetName) => T): Record<FacetName, T> {
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
