import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { localText } from "@/lib/domain/local-text";

const personName = z.object({
  id: z.string(),
  name: z.object({ en: z.string(), ru: z.string() }).nullable(),
  label: z.object({ en: z.string(), ru: z.string() }),
  printed: z.array(z.string()),
});

/** The names of what a text can mention, as few columns as a choice needs. */
export function mentionStore(tx: Tx) {
  return {
    /** Everybody but those who were merged into somebody else. */
    personNames: async () => {
      const merged = await tx.personLink.findMany({
        where: { kind: "duplicate" },
        select: { fromId: true },
      });
      const rows = await tx.person.findMany({
        where: { id: { notIn: merged.map(({ fromId }) => fromId) } },
        select: { id: true, name: true, label: true, printed: true },
        orderBy: { id: "asc" },
      });
      return z.array(personName).parse(rows);
    },
    courtNames: () =>
      tx.court.findMany({
        select: {
          code: true,
          nameRu: true,
          nameEn: true,
          shortRu: true,
          aliasesEn: true,
          formerNames: true,
          townRu: true,
          townEn: true,
        },
        orderBy: { position: "asc" },
      }),
    provisionNames: () =>
      tx.provision.findMany({
        select: {
          id: true,
          articleNumber: true,
          part: true,
          article: { select: { titleRu: true, titleEn: true } },
        },
        orderBy: [{ article: { position: "asc" } }, { position: "asc" }],
      }),
    /** What may be named in public: never a source whose person must not be found. */
    sourceNames: async () => {
      const rows = await tx.source.findMany({
        where: { protection: "open" },
        select: {
          id: true,
          title: true,
          authors: true,
          published: true,
          publisher: { select: { name: true } },
        },
        orderBy: [{ position: "desc" }, { id: "asc" }],
      });
      return rows.map(({ publisher, published, ...row }) => ({
        ...row,
        publisher: publisher && localText.parse(publisher.name),
        edtf: z.object({ edtf: z.string() }).nullable().parse(published)?.edtf ?? null,
      }));
    },
  };
}
