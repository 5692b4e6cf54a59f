import { publishedClient } from "@/lib/data/clients";

/** Every article of the chapter with the ids of its parts, in the order of the Code. */
export async function readProvisions() {
  return publishedClient().article.findMany({
    orderBy: { position: "asc" },
    select: {
      number: true,
      titleRu: true,
      titleEn: true,
      provisions: { orderBy: { position: "asc" }, select: { id: true } },
    },
  });
}
