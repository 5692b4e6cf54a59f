import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { Language } from "@/lib/domain/language";
import { localText } from "@/lib/domain/local-text";

/** Where the excerpts of a source are used, in the order in which they stand in it. */
export async function readQuotations(source: string) {
  return publishedClient().quotation.findMany({
    where: { sourceId: source },
    orderBy: [{ startAt: "asc" }, { usedKind: "asc" }, { usedId: "asc" }],
  });
}

/** How many excerpts are quoted of each source, and in how many cases. */
export async function readQuotationCounts() {
  const rows = await publishedClient().quotation.findMany({
    select: { sourceId: true, exact: true, usedKind: true, usedId: true },
  });
  return rows;
}

/** How many things of each kind are public, and the day of the latest change. */
export async function readSubjectCounts() {
  const rows = await publishedClient().subject.findMany({
    where: { state: "public" },
    select: { kind: true, changedOn: true },
  });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  const latest = rows
    .map((row) => dayOf(row.changedOn))
    .sort()
    .at(-1);
  return { counts, asOf: latest ?? null };
}

/** How many people all public cases are about. */
export async function readPeopleCounts(lang: Language) {
  const { _sum } = await publishedClient().caseCard.aggregate({
    where: { lang },
    _sum: { defendants: true, sentenced: true, termsKnown: true },
  });
  return {
    defendants: _sum.defendants ?? 0,
    sentenced: _sum.sentenced ?? 0,
    withKnownTerm: _sum.termsKnown ?? 0,
  };
}

/** The public corrections, the newest first. */
export async function readCorrections(lang: Language) {
  const rows = await publishedClient().publicCorrection.findMany({
    orderBy: [{ on: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    on: dayOf(row.on),
    subjectId: row.subjectId,
    text: localText.parse(row.text)[lang],
  }));
}

const folders: Record<string, string> = {
  figure: "figures",
  discrepancy: "discrepancies",
  source: "sources",
};

/** The address of everything that is public, with the day of its last change. */
export async function readSubjectAddresses() {
  const client = publishedClient();
  const subjects = await client.subject.findMany({
    where: { state: "public" },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  const slugs = await client.slug.findMany({ where: { state: "current" } });
  const slugOf = new Map(slugs.map((row) => [row.subjectId, row.slug]));
  return subjects.flatMap(({ kind, id, changedOn }) => {
    const path = kind === "case" ? casePath(slugOf.get(id)) : `/${folders[kind] ?? kind}/${id}`;
    return path ? [{ path, changedOn: dayOf(changedOn) }] : [];
  });
}

function casePath(slug: string | undefined): string | null {
  return slug ? `/cases/${slug}` : null;
}
