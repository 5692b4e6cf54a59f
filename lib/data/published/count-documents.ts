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

/** One number: of a kind, or of the cases with these values of a facet. */
const counted = z.object({
  kind: z.enum(publicKinds),
  facet: z.enum(facetNames).nullable(),
  chosen: z.array(z.string()).nullable(),
  n: z.number(),
});
type Count = z.infer<typeof counted>;

const columns = Prisma.raw(
  facetNames.map((name) => `attributes -> 'facets' -> '${name}' AS "${name}"`).join(", "),
);
const quoted = facetNames.map((name) => `"${name}"`);
const sets = Prisma.raw(["(kind)", ...quoted.map((name) => `(kind, ${name})`)].join(", "));
/** In a set grouped by one facet the others are left out: GROUPING is 0 for it alone. */
const facet = Prisma.raw(
  `CASE ${facetNames.map((name) => `WHEN GROUPING("${name}") = 0 THEN '${name}'`).join(" ")} END`,
);
const value = Prisma.raw(`COALESCE(${quoted.join(", ")})`);

/** How many things of each kind fit, and how many of the cases among them have each value. */
export async function countDocuments(fitting: Fitting): Promise<Counted> {
  const rows = await askOfRows(Prisma.sql`
    WITH fit AS MATERIALIZED (
      SELECT kind, ${columns} FROM published.search_document
      WHERE ${fits(fitting, fitting.tiers.at(-1))}
    )
    SELECT kind, ${facet} AS facet, ${value} AS chosen, count(*)::int AS n
    FROM fit GROUP BY GROUPING SETS (${sets}) ORDER BY kind`);
  const all = z.array(counted).parse(rows);
  const ofKinds = all.filter((one) => one.facet === null);
  return {
    counts: Object.fromEntries(ofKinds.map(({ kind, n }) => [kind, n])),
    facets: perFacet((name) =>
      valuesOf(all.filter(({ kind, facet }) => kind === "case" && facet === name)),
    ),
  };
}

/** Cases with several values of a facet are counted under each of them. */
function valuesOf(all: readonly Count[]): Record<string, number> {
  const values = new Map<string, number>();
  for (const { chosen, n } of all)
    for (const one of chosen ?? []) values.set(one, (values.get(one) ?? 0) + n);
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
