import { publishedClient } from "@/lib/data/clients";

const inOrder = { orderBy: { position: "asc" } } as const;

/** Every military court with the region in which it sits. */
export async function readCourts() {
  const client = publishedClient();
  const regions = new Map((await client.region.findMany()).map((row) => [row.code, row]));
  const rows = await client.court.findMany(inOrder);
  return rows.map(({ details: _details, ...row }) => ({
    ...row,
    region: row.regionCode ? (regions.get(row.regionCode) ?? null) : null,
  }));
}
export type ReadCourt = Awaited<ReturnType<typeof readCourts>>[number];

/** The names of regions by their codes. */
export async function readRegionNames() {
  const rows = await publishedClient().region.findMany({
    select: { code: true, nameEn: true, nameRu: true },
  });
  return new Map(rows.map((row) => [row.code, { en: row.nameEn, ru: row.nameRu }]));
}

/** The sets of words of the glossary. */
export async function readTermSets() {
  return publishedClient().termSet.findMany(inOrder);
}
