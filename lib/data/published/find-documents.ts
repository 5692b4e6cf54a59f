import { z } from "zod";
import { Prisma } from "@/lib/data/generated/client";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { askOfRows, type Fitting, fits, type Wanted } from "./fitting-rows";

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
  const { kind, sort, perPage, page: number } = listing;
  const compared = sort === "best" ? comparedBy(fitting) : [];
  const rows = await askOfRows(
    fitting,
    Prisma.sql`
    WITH fit AS (
      SELECT kind, id, published, decided_to, months_to, words FROM published.search_index
      WHERE ${fits(fitting, tier)} ${kind ? Prisma.sql`AND kind = ${kind}` : Prisma.empty}
      ${isForeseen(fitting, tier) ? Prisma.empty : allFirst}
    )
    SELECT kind, id FROM ${compared.length > 0 ? ranked(compared, number * perPage) : Prisma.sql`fit`}
    ORDER BY ${Prisma.join([...best(compared), orders[sort]], ", ")}, kind, id
    LIMIT ${perPage} OFFSET ${(number - 1) * perPage}`,
  );
  return z.array(hit).parse(rows);
}

/**
 * How many rows have any of some terms the planner knows, and goes through the newest where it will
 * soon have enough. How many have several at once, or in a phrase, or in a case of some court, it only
 * guesses: where there are none it would go through all.
 */
function isForeseen({ tiers, must, filters }: Fitting, tier: string | undefined): boolean {
  return tier === tiers.at(-1) && must.length === 0 && filters === null;
}

/** All that fits is found by its index before anything is put in order. */
const allFirst = Prisma.sql`OFFSET 0`;

/** Where nothing but phrases is asked for, they say how well something fits. */
function comparedBy({ wanted, must }: Fitting): readonly Wanted[] {
  const phrases = must.filter((query) => !query.startsWith("!"));
  if (wanted.length > 0 || phrases.length === 0) return wanted;
  return [{ query: phrases.join(" & "), weight: 1 }];
}

/**
 * So many rows are compared by how well they fit, and others of the same day; where more meet as
 * much, the newest of them. What comes after stands in the order of publication.
 */
const mostCompared = 5000;

const newest = Prisma.sql`published DESC NULLS LAST`;

const orders: Record<Listing["sort"], Prisma.Sql> = {
  best: newest,
  newest,
  decided: Prisma.sql`decided_to DESC NULLS LAST`,
  term: Prisma.sql`months_to DESC NULLS LAST`,
};

/** What fits, and how well. Pages that end before the compared rows do need no others. */
function ranked(compared: readonly Wanted[], last: number): Prisma.Sql {
  const ranks = compared.map(
    ({ query }, at) =>
      Prisma.sql`CASE WHEN is_compared THEN ts_rank(${weights}::float4[], words, ${query}::tsquery)
        ELSE 0 END AS ${rank(at)}`,
  );
  const rows =
    last <= mostCompared
      ? Prisma.sql`SELECT *, true AS is_compared FROM fit
          ORDER BY ${newest} FETCH FIRST ${mostCompared} ROWS WITH TIES`
      : Prisma.sql`SELECT *, rank() OVER (ORDER BY ${newest}) <= ${mostCompared} AS is_compared
          FROM fit`;
  // OFFSET: each rank is worked out once, however often the order names it.
  return Prisma.sql`(
      SELECT kind, id, published, ${Prisma.join(ranks)} FROM (${rows}) AS candidates OFFSET 0
    ) AS ranked`;
}

/** What is found in a title or a name counts most, then provisions, concepts, and the text. */
const weights = "{0.1, 0.4, 0.7, 1.0}";

function rank(at: number): Prisma.Sql {
  return Prisma.raw(`rank_${at}`);
}

/** The best meet most of what is wanted; among equals, the rarer and the more prominent it is. */
function best(compared: readonly Wanted[]): Prisma.Sql[] {
  if (compared.length === 0) return [];
  const met = compared.map((_, at) => Prisma.sql`(${rank(at)} > 0)::int`);
  const scores = compared.map(
    ({ weight }, at) => Prisma.sql`${weight}::float8 * ((${rank(at)} > 0)::int + ${rank(at)})`,
  );
  return [met, scores].map((terms) => Prisma.sql`${Prisma.join(terms, " + ")} DESC`);
}
