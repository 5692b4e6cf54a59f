import { publishedClient } from "@/lib/data/clients";

/** Every region with its names, and with what the reference data say of its standing. */
export async function readRegions() {
  return publishedClient().region.findMany({
    orderBy: { position: "asc" },
    select: { code: true, nameEn: true, nameRu: true, status: true },
  });
}
