import { z } from "zod";
import { Prisma } from "@/lib/data/generated/client";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { perFacet } from "@/lib/domain/public/per-facet";
import { type FacetName, facetNames } from "@/lib/domain/public/views";
import { askOfRows, type Fitting, fits } from "./fitting-rows";

export type Counted = {
  counts: Partial<Record<PublicKind, number>>;
  facets: Record<FacetName, Record<string, number>>;
};

/** One number: of a kind, or of the cases with these values of a facet, one on a line. */
const counted = z.union([
  z.object({ facet: z.null(), chosen: z.enum(publicKinds), n: z.number() }),
  z.object({ facet: z.enum(facetNames), chosen: z.string().nullable(), n: z.number() }),
]);
type Count = z.infer<typeof counted>;

const columns = Prisma.raw(["kind", ...facetNames].join(", "));
/** Each set is grouped by one column, and the others are left out: GROUPING is 0 for it alone. */
const facet = Prisma.raw(
  `CASE ${facetNames.map((name) => `WHEN GROUPING(${name}) = 0 THEN '${name}'`).join(" ")} END`,
);

/** How many things of each kind fit, and how many of the cases among them have each value. */
export async function countDocuments(fitting: Fitting): Promise<Counted> {
  const rows = await askOfRows(
    fitting,
    Prisma.sql`
    SELECT ${facet} AS facet, COALESCE(${columns}) AS chosen, count(*)::int AS n
    FROM published.search_index WHERE ${fits(fitting, fitting.tiers.at(-1))}
    GROUP BY GROUPING SETS (${columns}) ORDER BY kind`,
  );
  const all = z.array(counted).parse(rows);
  const ofKinds = all.flatMap((one) => (one.facet === null ? [one] : []));
  return {
    counts: Object.fromEntries(ofKinds.map(({ chosen, n }) => [chosen, n])),
    facets: perFacet((name) => numbersOf(all.filter(({ facet }) => facet === name))),
  };
}

/** Cases with several values of a facet are counted under each of them; other things have none. */
function numbersOf(all: readonly Count[]): Record<string, number> {
  const values = new Map<string, number>();
  for (const { chosen, n } of all)
    for (const one of chosen?.split("\n") ?? []) values.set(one, (values.get(one) ?? 0) + n);
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
