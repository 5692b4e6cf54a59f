import type { CaseEntry } from "@/lib/domain/case-entry";
import { yearsOf } from "@/lib/domain/inexact-date";
import { splitProvision } from "@/lib/domain/provision";
import type { FacetName } from "@/lib/domain/public/views";
import { outcomeOf } from "./project-case";

/** *Unknown* is a value: it is counted like every other. */
export const unknownFacet = "unknown";

/** The values by which a case is found. `courtRegions` gives the region in which a court sits. */
export function caseFacets(
  entry: CaseEntry,
  courtRegions: ReadonlyMap<string, string>,
): { facet: FacetName; value: string }[] {
  const provisions = entry.charges.flatMap((charge) => charge.provision.value ?? []);
  const courts = entry.proceedings.flatMap((proceeding) => proceeding.court.value ?? []);
  const defendants = entry.parties.filter((party) => party.role === "defendant");
  const values: Record<FacetName, string[]> = {
    article: provisions.map((id) => splitProvision(id)[0]),
    part: provisions.filter((id) => splitProvision(id)[1] !== null),
    court: courts,
    region: courts.flatMap((code) => courtRegions.get(code) ?? []),
    service: defendants.flatMap((party) => party.serviceAsAssessed.value ?? []),
    outcome: [outcomeOf(entry)],
    suspended: entry.sentences.flatMap((sentence) => sentence.suspended.value ?? []),
    year: entry.proceedings.flatMap(({ decided }) =>
      decided.value ? yearsOf(decided.value).map(String) : [],
    ),
  };
  return entriesOf(values).flatMap(([facet, found]) => {
    const distinct = [...new Set(found)];
    return (distinct.length > 0 ? distinct : [unknownFacet]).map((value) => ({ facet, value }));
  });
}

function entriesOf(values: Record<FacetName, string[]>): [FacetName, string[]][] {
  const { article, part, court, region, service, outcome, suspended, year } = values;
  return [
    ["article", article],
    ["part", part],
    ["court", court],
    ["region", region],
    ["service", service],
    ["outcome", outcome],
    ["suspended", suspended],
    ["year", year],
  ];
}
