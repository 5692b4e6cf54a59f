import type { Tx } from "@/lib/data/desk/tx";
import { dayColumn } from "@/lib/data/json-column";
import { languages } from "@/lib/domain/language";
import type { Projection } from "@/lib/domain/projection/projection";

/** Stores what lists show of cases: cards, facets and addresses. An old address stays as a former one. */
export async function storeListings(tx: Tx, projections: Projection[], day: string) {
  const listed = projections.flatMap(({ id, listing }) => (listing ? [{ id, ...listing }] : []));
  const ids = listed.map((item) => item.id);
  const firsts = await firstDays(tx, ids);
  await tx.caseCard.deleteMany({ where: { subjectId: { in: ids } } });
  await tx.caseFacet.deleteMany({ where: { subjectId: { in: ids } } });
  await tx.caseCard.createMany({
    data: listed.flatMap((item) =>
      languages.map((lang) => ({
        subjectId: item.id,
        lang,
        card: { ...item.cards[lang], publishedOn: firsts.get(item.id) ?? day },
        title: item.cards[lang].title,
        position: Number(item.cards[lang].number),
        longestMonths: item.longestMonths,
        ...item.people,
        decidedOn: item.decidedOn ? dayColumn(item.decidedOn) : null,
      })),
    ),
  });
  await tx.caseFacet.createMany({
    skipDuplicates: true,
    data: listed.flatMap((item) => item.facets.map((facet) => ({ subjectId: item.id, ...facet }))),
  });
  await storeSlugs(tx, listed);
}

async function firstDays(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.subject.findMany({ where: { kind: "case", id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, row.firstOn.toISOString().slice(0, 10)]));
}

async function storeSlugs(tx: Tx, listed: { id: string; slug: string }[]) {
  for (const { id, slug } of listed) {
    await tx.slug.updateMany({
      where: { subjectId: id, state: "current", slug: { not: slug } },
      data: { state: "former" },
    });
    await tx.slug.upsert({
      where: { slug },
      create: { slug, subjectId: id, state: "current" },
      update: { subjectId: id, state: "current" },
    });
  }
}

/** Stores where excerpts are used. */
export async function storeQuotations(tx: Tx, projections: Projection[]) {
  for (const { kind, id } of projections)
    await tx.quotation.deleteMany({ where: { usedKind: kind, usedId: id } });
  await tx.quotation.createMany({
    skipDuplicates: true,
    data: projections.flatMap(({ kind, id, quotations }) =>
      quotations.map((quote) => ({
        sourceId: quote.source,
        excerptId: quote.excerpt,
        exact: quote.exact,
        startAt: quote.start,
        usedKind: kind,
        usedId: id,
      })),
    ),
  });
}
