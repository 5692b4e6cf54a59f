import { publishedClient } from "@/lib/data/clients";
import type { Prisma } from "@/lib/data/generated/client";
import { retiredSlug } from "@/lib/data/published/retired-slug";
import type { Language } from "@/lib/domain/language";
import { type CaseCard, caseCardSchema } from "@/lib/domain/public/case-card";
import type { CaseQuery, FacetName } from "@/lib/domain/public/views";

/** How many cases stand on one page of a list. */
export const casesPerPage = 24;

type Chosen = CaseQuery["chosen"];

const orders: Record<CaseQuery["sort"], Prisma.CaseCardOrderByWithRelationInput[]> = {
  newest: [{ position: "asc" }],
  title: [{ title: "asc" }],
  term: [{ longestMonths: { sort: "desc", nulls: "last" } }, { position: "asc" }],
  decided: [{ decidedOn: { sort: "desc", nulls: "last" } }, { position: "asc" }],
};

/** The address of a case: whether it is the present one, a former one, or gone. */
export async function readSlug(slug: string) {
  const client = publishedClient();
  const row =
    (await client.slug.findUnique({ where: { slug } })) ??
    (await client.slug.findUnique({ where: { slug: retiredSlug(slug) } }));
  if (!row) return null;
  const current = await client.slug.findFirst({
    where: { subjectId: row.subjectId, state: "current" },
  });
  return { id: row.subjectId, state: row.state, current: current?.slug ?? null };
}

/** The present address of a case by its neutral number, or null. */
export async function readSlugOfNumber(number: string): Promise<string | null> {
  const row = await publishedClient().slug.findFirst({
    where: { subjectId: number, state: "current" },
  });
  return row?.slug ?? null;
}

/** The present addresses and titles of these cases. */
export async function readCaseTitles(ids: readonly string[], lang: Language) {
  const rows = await publishedClient().caseCard.findMany({
    where: { lang, subjectId: { in: [...ids] } },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({ id: row.subjectId, ...slugAndTitle(row.card) }));
}

function slugAndTitle(card: unknown) {
  const { slug, title } = caseCardSchema.parse(card);
  return { slug, title };
}

/** One page of the cases that have every chosen value, and how many there are. */
export async function readCards(lang: Language, query: CaseQuery) {
  const ids = await idsWith(query.chosen);
  const where = { lang, ...(ids ? { subjectId: { in: ids } } : {}) };
  const client = publishedClient();
  const toldBy = (tellers: number) =>
    client.caseCard.count({ where: { ...where, card: { path: ["toldBy"], equals: tellers } } });
  const [rows, total, byOne, byNone] = await Promise.all([
    client.caseCard.findMany({
      where,
      orderBy: orders[query.sort],
      skip: (query.page - 1) * casesPerPage,
      take: casesPerPage,
    }),
    client.caseCard.count({ where }),
    toldBy(1),
    toldBy(0),
  ]);
  return { total, told: { byOne, byNone }, cards: rows.map(toCard) };
}

/** All cases with this value of this facet. */
export async function readCardsWith(lang: Language, facet: FacetName, value: string) {
  const ids = (await idsWith({ [facet]: value })) ?? [];
  const rows = await publishedClient().caseCard.findMany({
    where: { lang, subjectId: { in: ids } },
    orderBy: orders.newest,
  });
  return rows.map(toCard);
}

/** How many cases have each value of a facet, among those with every other chosen value. */
export async function readFacet(facet: FacetName, chosen: Chosen) {
  const { [facet]: _own, ...others } = chosen;
  const ids = await idsWith(others);
  const rows = await publishedClient().caseFacet.groupBy({
    by: ["value"],
    where: { facet, ...(ids ? { subjectId: { in: ids } } : {}) },
    _count: { subjectId: true },
  });
  return rows.map((row) => ({ value: row.value, count: row._count.subjectId }));
}

/** The cases that have every chosen value; null where nothing is chosen. */
async function idsWith(chosen: Chosen): Promise<string[] | null> {
  let ids: string[] | null = null;
  for (const [facet, value] of Object.entries(chosen)) {
    if (!value) continue;
    const rows: { subjectId: string }[] = await publishedClient().caseFacet.findMany({
      where: { facet, value, ...(ids ? { subjectId: { in: ids } } : {}) },
      select: { subjectId: true },
    });
    ids = rows.map((row) => row.subjectId);
  }
  return ids;
}

function toCard(row: { card: unknown }): CaseCard {
  return caseCardSchema.parse(row.card);
}
