import type { Tx } from "@/lib/data/desk/tx";
import { toProvisionVersion, versionInclude } from "@/lib/data/reference/provision-rows";
import type { LocalText } from "@/lib/domain/local-text";
import type { ProvisionVersion } from "@/lib/domain/provision";
import type { ReferenceTables } from "@/lib/domain/reference-tables";

type Dataset = { name: string; digest: string; licence: string; credit: string };

/** Law, courts, regions, calendar and words, as they are loaded and as projections need them. */
export function referenceStore(tx: Tx) {
  return {
    /** The digest of each file as it was last loaded, by its name. */
    digests: async (): Promise<Map<string, string>> => {
      const rows = await tx.dataset.findMany({ select: { name: true, digest: true } });
      return new Map(rows.map((row) => [row.name, row.digest]));
    },
    /** Replaces all reference data in one go. */
    replace: async (tables: ReferenceTables, datasets: Dataset[], at: Date) => {
      await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
      await clear(tx);
      await tx.law.createMany({ data: tables.laws });
      await tx.legalStage.createMany({ data: tables.stages });
      await tx.generalRule.createMany({ data: tables.rules });
      await tx.article.createMany({ data: tables.articles });
      await tx.provision.createMany({ data: tables.provisions });
      await tx.provisionVersion.createMany({ data: tables.versions });
      await tx.penalty.createMany({ data: tables.penalties });
      await tx.workingYear.createMany({ data: tables.workingYears });
      await tx.termSet.createMany({ data: tables.termSets });
      for (const row of tables.regions)
        await tx.region.upsert({ where: { code: row.code }, create: row, update: row });
      for (const row of tables.courts)
        await tx.court.upsert({ where: { code: row.code }, create: row, update: row });
      await tx.dataset.createMany({ data: datasets.map((d) => ({ ...d, loadedAt: at })) });
    },
    courtNames: async (): Promise<Map<string, LocalText>> => {
      const rows = await tx.court.findMany({ select: { code: true, nameEn: true, nameRu: true } });
      return new Map(rows.map((row) => [row.code, { en: row.nameEn, ru: row.nameRu }]));
    },
    /** The region in which a court sits, by the court's code. */
    courtRegions: async (): Promise<Map<string, string>> => {
      const rows = await tx.court.findMany({ select: { code: true, regionCode: true } });
      return new Map(rows.flatMap((row) => (row.regionCode ? [[row.code, row.regionCode]] : [])));
    },
    regionNames: async (): Promise<Map<string, LocalText>> => {
      const rows = await tx.region.findMany({ select: { code: true, nameEn: true, nameRu: true } });
      return new Map(rows.map((row) => [row.code, { en: row.nameEn, ru: row.nameRu }]));
    },
    /** The ids of all provisions: `337(5)`. */
    provisionIds: async (): Promise<string[]> =>
      (await tx.provision.findMany({ select: { id: true } })).map(({ id }) => id),
    versions: async (): Promise<Map<string, ProvisionVersion[]>> => {
      const rows = await tx.provisionVersion.findMany({
        include: versionInclude,
        orderBy: { validFrom: "asc" },
      });
      const versions = new Map<string, ProvisionVersion[]>();
      for (const row of rows)
        versions.set(row.provisionId, [
          ...(versions.get(row.provisionId) ?? []),
          toProvisionVersion(row),
        ]);
      return versions;
    },
  };
}

/** Regions and courts stay, since proceedings refer to them; they are brought up to date instead. */
async function clear(tx: Tx) {
  await tx.penalty.deleteMany();
  await tx.provisionVersion.deleteMany();
  await tx.provision.deleteMany();
  await tx.article.deleteMany();
  await tx.law.deleteMany();
  await tx.legalStage.deleteMany();
  await tx.generalRule.deleteMany();
  await tx.workingYear.deleteMany();
  await tx.termSet.deleteMany();
  await tx.dataset.deleteMany();
}
