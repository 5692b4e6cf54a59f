import { publishedClient } from "@/lib/data/clients";

const inOrder = { orderBy: { position: "asc" } } as const;

/** Every region with its names, and with what the reference data say of its standing. */
export async function readRegions() {
  return publishedClient().region.findMany({
    ...inOrder,
    select: { code: true, nameEn: true, nameRu: true, status: true },
  });
}

/** Every military court by what places it: its kind, the court above it, its region. */
export async function readCourtPlaces() {
  return publishedClient().court.findMany({
    ...inOrder,
    select: {
      code: true,
      kind: true,
      status: true,
      superiorCode: true,
      nameRu: true,
      nameEn: true,
      regionCode: true,
    },
  });
}
export type CourtPlace = Awaited<ReturnType<typeof readCourtPlaces>>[number];
