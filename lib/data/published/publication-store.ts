import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";
import { dayColumn, jsonColumn } from "@/lib/data/json-column";
import { digestOf, newSalt } from "@/lib/data/published/digest";
import { figureNumbers } from "@/lib/data/published/figure-numbers";
import { storeListings, storeQuotations } from "@/lib/data/published/listing-rows";
import {
  deletePrecedents,
  rewritePrecedents,
  storePrecedents,
} from "@/lib/data/published/precedent-rows";
import { retiredSlug } from "@/lib/data/published/retired-slug";
import { type Analysed, storeSearchRows, withhold } from "@/lib/data/published/search-rows";
import { verifyChains } from "@/lib/data/published/verify-chains";
import { type Language, languages } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { Json } from "@/lib/domain/projection/json";
import { type Projection, type PublicKind, publicKinds } from "@/lib/domain/projection/projection";

type Thing = { kind: PublicKind; id: string };

/** The day and the reason of new versions, and how their words are analysed for search. */
type How = { day: string; reason: LocalText; analysed: Analysed };

/** One public version in one language, as it was written. */
export type PublicationRow = Thing & { lang: Language; version: number; document: Json };

/** The writing side of `published`: versions are added, never changed, except that they are emptied. */
export function publicationStore(tx: Tx) {
  return {
    /** Adds the next version of each thing and makes it the present one. */
    add: async (projections: Projection[], how: How) => {
      const present = await presentVersions(tx, projections);
      const rows = projections.flatMap((projection) => versionsOf(projection, present, how));
      await tx.publication.createMany({ data: rows });
      await storeSubjects(tx, projections, present, how.day);
      await storeListings(tx, projections, how.day);
      await storeQuotations(tx, projections);
      const written = projections.map(({ kind, id, listing, search }) => ({
        kind,
        id,
        version: (present.get(`${kind}/${id}`)?.version ?? 0) + 1,
        profiles: listing?.precedents ?? [],
        search,
      }));
      await storePrecedents(tx, written);
      await storeSearchRows(tx, written, how.analysed);
      return written.map(({ kind, id, version }) => ({ kind, id, version }));
    },
    /** Every version that still has words, of everything or of one thing. */
    withWords: async (thing?: Thing): Promise<PublicationRow[]> => {
      const where = thing ? { kind: thing.kind, id: thing.id } : {};
      const rows = await tx.publication.findMany({ where, orderBy: { version: "asc" } });
      return rows.flatMap(toRow);
    },
    /** Puts what is left in place of a version's words; its salt is destroyed, its digest stays. */
    redact: async (row: PublicationRow, left: Json, day: string) => {
      const { kind, id, lang, version } = row;
      await tx.publication.update({
        where: { kind_id_lang_version: { kind, id, lang, version } },
        data: { document: jsonColumn(left), salt: null, redactedOn: dayColumn(day) },
      });
      if (kind === "case") await rewritePrecedents(tx, { id, version }, left);
      await withhold(tx, { kind, id });
    },
    /** Takes a thing out of the public: a tombstone stays, every word goes. */
    withdraw: async (thing: Thing, day: string) => {
      await tx.publication.updateMany({
        where: thing,
        data: { document: jsonColumn<Json & object>(null), salt: null, redactedOn: dayColumn(day) },
      });
      await tx.subject.update({
        where: { kind_id: thing },
        data: { state: "withdrawn", changedOn: dayColumn(day) },
      });
      await retire(tx, { subjectId: thing.id });
      await tx.caseCard.deleteMany({ where: { subjectId: thing.id } });
      await tx.caseFacet.deleteMany({ where: { subjectId: thing.id } });
      await tx.quotation.deleteMany({ where: { usedKind: thing.kind, usedId: thing.id } });
      if (thing.kind === "case") await deletePrecedents(tx, thing.id);
      await tx.searchDocument.deleteMany({ where: thing });
      await withhold(tx, thing);
    },
    /** Retires every address of a case but the one given: they answer 410, never with the new one. */
    retireSlugs: async (id: string, but: string) => {
      await retire(tx, { subjectId: id, slug: { not: but } });
    },
    isPublic: async (thing: Thing): Promise<boolean> =>
      (await tx.subject.count({ where: { ...thing, state: "public" } })) === 1,
    isWithdrawn: async (thing: Thing): Promise<boolean> =>
      (await tx.subject.count({ where: { ...thing, state: "withdrawn" } })) === 1,
    /** The numbers of the figures that are public, by the ids of the figures. */
    figureNumbers: () => figureNumbers(tx),
    /** Checks the chain of digests of everything that was ever public. */
    verify: () => verifyChains(tx),
    /** Tells everybody who keeps pages that these keys have changed; heard when this commits. */
    announce: async (keys: string[]) => {
      await tx.$executeRaw`SELECT published.announce(${[...new Set(keys)]}::text[])`;
    },
  };
}

/** Keeps of these addresses only what is needed to answer that they are gone. */
async function retire(tx: Tx, where: Prisma.SlugWhereInput) {
  const rows = await tx.slug.findMany({ where: { ...where, state: { not: "retired" } } });
  await tx.slug.deleteMany({ where: { slug: { in: rows.map((row) => row.slug) } } });
  await tx.slug.createMany({
    skipDuplicates: true,
    data: rows.map(({ slug, subjectId }) => ({
      slug: retiredSlug(slug),
      subjectId,
      state: "retired",
    })),
  });
}

type Present = Map<string, { version: number; digests: Map<string, string> }>;

async function presentVersions(tx: Tx, projections: Projection[]): Promise<Present> {
  const ids = projections.map((projection) => projection.id);
  const rows = await tx.publication.findMany({
    where: { id: { in: ids } },
    select: { kind: true, id: true, lang: true, version: true, digest: true },
    orderBy: { version: "asc" },
  });
  const present: Present = new Map();
  for (const row of rows) {
    const key = `${row.kind}/${row.id}`;
    const digests = present.get(key)?.digests ?? new Map<string, string>();
    present.set(key, { version: row.version, digests: digests.set(row.lang, row.digest) });
  }
  return present;
}

function versionsOf(
  { kind, id, documents }: Projection,
  present: Present,
  { day, reason }: Omit<How, "analysed">,
) {
  const before = present.get(`${kind}/${id}`);
  return languages.map((lang) => {
    const salt = newSalt();
    const document = documents[lang];
    const previousDigest = before?.digests.get(lang) ?? null;
    return {
      kind,
      id,
      lang,
      version: (before?.version ?? 0) + 1,
      document,
      salt,
      digest: digestOf(previousDigest, salt, document),
      previousDigest,
      publishedOn: dayColumn(day),
      reason,
    };
  });
}

async function storeSubjects(tx: Tx, projections: Projection[], present: Present, day: string) {
  const known = projections.filter(({ kind, id }) => present.has(`${kind}/${id}`));
  for (const { kind, id } of known)
    await tx.subject.update({
      where: { kind_id: { kind, id } },
      data: { version: { increment: 1 }, state: "public", changedOn: dayColumn(day) },
    });
  await tx.subject.createMany({
    data: projections
      .filter((projection) => !known.includes(projection))
      .map(({ kind, id }) => ({
        kind,
        id,
        version: 1,
        state: "public",
        firstOn: dayColumn(day),
        changedOn: dayColumn(day),
      })),
  });
}

function toRow(row: {
  kind: string;
  id: string;
  lang: string;
  version: number;
  document: Json | null;
}): PublicationRow[] {
  const kind = publicKinds.find((known) => known === row.kind);
  const lang = languages.find((known) => known === row.lang);
  if (!kind || !lang || row.document === null) return [];
  return [{ kind, id: row.id, lang, version: row.version, document: row.document }];
}
