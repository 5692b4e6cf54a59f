import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import type { Language } from "@/lib/domain/language";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { type FacetName, facetNames } from "@/lib/domain/public/views";

/** What is asked, as texts of `tsquery` over our own terms, each with its weight in the order. */
export type Wanted = { query: string; weight: number };

/** Which rows fit: those with any of what is wanted, with all of `must`, within the filters. */
export type Fitting = {
  lang: Language;
  wanted: readonly Wanted[];
  /** Texts of `tsquery` that must all hold: phrases, and what is refused. */
  must: readonly string[];
  filters: CaseFilters | null;
};
export type Listing = {
  kind: PublicKind | null;
  sort: "best" | "newest" | "decided" | "term";
  page: number;
  perPage: number;
};

const hit = z.object({ kind: z.enum(publicKinds), id: z.string() });
const kindCount = z.object({ kind: z.enum(publicKinds), n: z.number() });
const valueCount = z.object({ facet: z.string(), value: z.string(), n: z.number() });

/** The ids on one page of what fits, in the order asked for; ties by kind and id. */
export async function findDocuments(fitting: Fitting, listing: Listing) {
  const { kind, page, perPage } = listing;
  const ofKind = kind ? Prisma.sql`AND kind = ${kind}` : Prisma.empty;
  const rows = await publishedClient().$queryRaw`
    SELECT kind, id FROM published.search_document
    WHERE ${where(fitting)} ${ofKind}
    ORDER BY ${order(fitting, listing)}, kind, id
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  return z.array(hit).parse(rows);
}

/** How many things of each kind fit. */
export async function countDocuments(
  fitting: Fitting,
): Promise<Partial<Record<PublicKind, number>>> {
  const rows = await publishedClient().$queryRaw`
    SELECT kind, count(*)::int AS n FROM published.search_document
    WHERE ${where(fitting)} GROUP BY kind ORDER BY kind`;
  return Object.fromEntries(
    z
      .array(kindCount)
      .parse(rows)
      .map(({ kind, n }) => [kind, n]),
  );
}

/** How many of the cases that fit have each value of each facet. */
export async function countFacets(
  fitting: Fitting,
): Promise<Record<FacetName, Record<string, number>>> {
  const rows = await publishedClient().$queryRaw`
    SELECT facet.name AS facet, one.value, count(*)::int AS n
    FROM published.search_document, jsonb_each(attributes -> 'facets') AS facet (name, chosen),
      jsonb_array_elements_text(facet.chosen) AS one (value)
    WHERE ${where(fitting)} AND kind = 'case' GROUP BY 1, 2`;
  const counted = z.array(valueCount).parse(rows);
  const of = (name: FacetName) =>
    Object.fromEntries(
      counted.filter(({ facet }) => facet === name).map(({ value, n }) => [value, n]),
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

function where({ lang, wanted, must, filters }: Fitting): Prisma.Sql {
  const any = wanted.map(({ query }) => `(${query})`).join(" | ");
  return Prisma.join(
    [
      Prisma.sql`lang = ${lang}`,
      ...(any ? [Prisma.sql`words @@ ${any}::tsquery`] : []),
      ...must.map((query) => Prisma.sql`words @@ ${query}::tsquery`),
      ...(filters ? [Prisma.sql`kind = 'case'`, ...chosen(filters)] : []),
    ],
    " AND ",
  );
}

function chosen({ facets, months, absence, decided }: CaseFilters): Prisma.Sql[] {
  const named = facetNames.flatMap((name) => {
    const values = facets[name] ?? [];
    if (values.length === 0) return [];
    const any = values.map((value) => JSON.stringify({ facets: { [name]: [value] } }));
    return [Prisma.sql`attributes @> ANY (${any}::jsonb[])`];
  });
  return [
    ...named,
    ...overlapping("months", months),
    ...overlapping("absence", absence),
    ...overlapping("decided", decided),
  ];
}

/** Where nothing is known there is nothing to compare: such a case fits no range. */
function overlapping(name: "months" | "absence" | "decided", range: Range | null): Prisma.Sql[] {
  if (!range || (range.from === null && range.to === null)) return [];
  const bound = (side: string) => Prisma.sql`(attributes -> ${name} ->> ${side})::numeric`;
  return [
    ...(range.to === null ? [] : [Prisma.sql`${bound("from")} <= ${range.to}`]),
    ...(range.from === null ? [] : [Prisma.sql`${bound("to")} >= ${range.from}`]),
  ];
}

/** What is found in a title or a name counts most, then provisions, concepts, and the text. */
const weights = "{0.1, 0.4, 0.7, 1.0}";

const orders: Record<Exclude<Listing["sort"], "best">, Prisma.Sql> = {
  newest: Prisma.sql`(attributes ->> 'published')::numeric DESC NULLS LAST`,
  decided: Prisma.sql`(attributes -> 'decided' ->> 'to')::numeric DESC NULLS LAST`,
  term: Prisma.sql`(attributes -> 'months' ->> 'to')::numeric DESC NULLS LAST`,
};

/** The best meet most of what is wanted; among equals, the rarer and the more prominent it is. */
function order({ wanted, must }: Fitting, { sort }: Listing): Prisma.Sql {
  if (sort !== "best") return orders[sort];
  if (wanted.length === 0) {
    const phrases = must.filter((query) => !query.startsWith("!")).join(" & ");
    return phrases ? Prisma.sql`${rank(phrases)} DESC` : orders.newest;
  }
  const met = wanted.map(({ query }) => Prisma.sql`(words @@ ${query}::tsquery)::int`);
  const scores = wanted.map(
    ({ query, weight }) =>
      Prisma.sql`${weight}::float8 * ((words @@ ${query}::tsquery)::int + ${rank(query)})`,
  );
  return Prisma.sql`${Prisma.join(met, " + ")} DESC, ${Prisma.join(scores, " + ")} DESC`;
}

function rank(query: string): Prisma.Sql {
  return Prisma.sql`ts_rank(${weights}::float4[], words, ${query}::tsquery)`;
}
