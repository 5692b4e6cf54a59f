import { readCourts, readRegionNames } from "@/lib/data/reference/read-courts";
import type { Language } from "@/lib/domain/language";
import type { FacetName } from "@/lib/domain/public/views";

/** Names the values of facets; a code that the messages name stays a code. */
export async function facetLabels(lang: Language) {
  const courts = new Map(
    (await readCourts()).map((court) => [court.code, lang === "ru" ? court.nameRu : court.nameEn]),
  );
  const regions = await readRegionNames();
  return (facet: FacetName, value: string): string => {
    if (facet === "court") return courts.get(value) ?? value;
    if (facet === "region") return regions.get(value)?.[lang] ?? value;
    return value;
  };
}
