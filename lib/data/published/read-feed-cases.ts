import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { Language } from "@/lib/domain/language";
import { caseCardSchema } from "@/lib/domain/public/case-card";
import { type FeedCase, feedLength } from "@/lib/domain/public/feed";
import type { FacetName } from "@/lib/domain/public/views";

/** The public cases that changed last, of all or of those with a value of a facet, or of these. */
export async function readFeedCases(
  lang: Language,
  among: { facet: FacetName; value: string } | { ids: readonly string[] } | null,
): Promise<FeedCase[]> {
  const client = publishedClient();
  const ids = await idsAmong(among);
  const subjects = await client.subject.findMany({
    where: { kind: "case", state: "public", ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: [{ changedOn: "desc" }, { id: "desc" }],
    take: feedLength,
  });
  const cards = await client.caseCard.findMany({
    where: { lang, subjectId: { in: subjects.map(({ id }) => id) } },
  });
  const cardOf = new Map(cards.map((row) => [row.subjectId, caseCardSchema.parse(row.card)]));
  return subjects.flatMap(({ id, firstOn, changedOn }) => {
    const card = cardOf.get(id);
    if (!card) return [];
    const { slug, title, standfirst } = card;
    const days = { firstOn: dayOf(firstOn), changedOn: dayOf(changedOn) };
    return [{ number: id, slug, title, standfirst, ...days }];
  });
}

/** The present versions of these cases, or of those with a value of a facet, by their numbers. */
export async function readCaseVersions(
  among: { facet: FacetName; value: string } | { ids: readonly string[] },
): Promise<Record<string, number>> {
  const ids = (await idsAmong(among)) ?? [];
  const rows = await publishedClient().subject.findMany({
    where: { kind: "case", state: "public", id: { in: [...ids] } },
    select: { id: true, version: true },
    orderBy: { id: "asc" },
  });
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}

async function idsAmong(
  among: { facet: FacetName; value: string } | { ids: readonly string[] } | null,
): Promise<readonly string[] | null> {
  if (among === null) return null;
  if ("ids" in among) return among.ids;
  const rows = await publishedClient().caseFacet.findMany({
    where: among,
    select: { subjectId: true },
  });
  return rows.map(({ subjectId }) => subjectId);
}
