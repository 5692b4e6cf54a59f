import { z } from "zod";
import { Prisma } from "@/lib/data/generated/client";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { askOfRows, type Fitting, fits } from "./fitting-rows";

export type Listing = {
  kind: PublicKind | null;
  sort: "best" | "newest" | "decided" | "term";
  page: number;
  perPage: number;
};
type Hit = z.infer<typeof hit>;

const hit = z.object({ kind: z.enum(publicKinds), id: z.string() });

/**
 * The ids on one page of what fits, in the order asked for; ties by kind and id. The best meet most
 * of what is wanted: as soon as those that meet much fill the page, those that meet less are not
 * looked at.
 */
export async function findDocuments(fitting: Fitting, listing: Listing): Promise<Hit[]> {
  const ranked = listing.sort === "best" ? fitting.tiers : [];
  for (const tier of ranked.slice(0, -1)) {
    const hits = await page(fitting, listing, tier);
    if (hits.length === listing.perPage) return hits;
  }
  return page(fitting, listing, fitting.tiers.at(-1));
}

async function page(fitting: Fitting, listing: Listing, tier: string | undefined): Promise<Hit[]> {
  const { kind, perPage, page: number } = listing;
  const ofKind = kind ? Prisma.sql`AND kind = ${kind}` : Prisma.empty;
  const isRanked = listing.sort === "best" && number * perPage <= mostRanked;
  const rows = await askOfRows(Prisma.sql`
    WITH fit AS (
      SELECT kind, id, words, attributes FROM published.search_document
      WHERE ${fits(fitting, tier)} ${ofKind}
      ${isRanked ? Prisma.sql`ORDER BY ${newest}, kind, id LIMIT ${mostRanked}` : Prisma.empty}
    )
    SELECT kind, id FROM ${isRanked ? unpacked : Prisma.sql`fit`}
    ORDER BY ${isRanked ? order(fitting) : orders[listing.sort]}, kind, id
    LIMIT ${perPage} OFFSET ${(number - 1) * perPage}`);
  return z.array(hit).parse(rows);
}

/**
 * So many rows are compared by how well they fit; where more meet as much, the newest of them. What
 * comes after stands in the order of publication.
 */
const mostRanked = 5000;

/** The rows with their words taken out of storage once, for all that is asked of them. */
const unpacked = Prisma.sql`(SELECT kind, id, attributes, words || ''::tsvector AS words FROM fit OFFSET 0) AS opened`;

const newest = Prisma.sql`(attributes ->> 'published')::numeric DESC NULLS LAST`;

/** What is found in a title or a name counts most, then provisions, concepts, and the text. */
const weights = "{0.1, 0.4, 0.7, 1.0}";

const orders: Record<Listing["sort"], Prisma.Sql> = {
  best: newest,
  newest,
  decided: Prisma.sql`(attributes -> 'decided' ->> 'to')::numeric DESC NULLS LAST`,
  term: Prisma.sql`(attributes -> 'months' ->> 'to')::numeric DESC NULLS LAST`,
};

/** The best meet most of what is wanted; among equals, the rarer and the more prominent it is. */
function order({ wanted, must }: Fitting): Prisma.Sql {
  if (wanted.length === 0) {
    const phrases = must.filter((query) => !query.startsWith("!")).join(" & ");
    return phrases ? Prisma.sql`${rank(phrases)} DESC, ${newest}` : newest;
  }
  const met = wanted.map(({ query }) => Prisma.sql`(words @@ ${query}::tsquery)::int`);
  const scores = wanted.map(
    ({ query, weight }) =>
      Prisma.sql`${weight}::float8 * ((words @@ ${query}::tsquery)::int + ${rank(query)})`,
  );
  return Prisma.sql`${Prisma.join(met, " + ")} DESC, ${Prisma.join(scores, " + ")} DESC, ${newest}`;
}

function rank(query: string): Prisma.Sql {
  return Prisma.sql`ts_rank(${weights}::float4[], words, ${query}::tsquery)`;
}
