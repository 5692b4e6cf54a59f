import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import {
  type Vocabulary,
  type VocabularyTerm,
  vocabulary,
  vocabularyTerm,
} from "@/lib/domain/vocabulary";

/** The vocabularies and their terms. */
export function vocabularyStore(tx: Tx) {
  return {
    all: async (): Promise<Vocabulary[]> =>
      z.array(vocabulary).parse(await tx.vocabulary.findMany({ orderBy: { id: "asc" } })),
    byId: async (id: string): Promise<Vocabulary | null> => {
      const row = await tx.vocabulary.findUnique({ where: { id } });
      return row && vocabulary.parse(row);
    },
    save: async ({ id, label }: Vocabulary) => {
      await tx.vocabulary.upsert({ where: { id }, create: { id, label }, update: { label } });
    },
    /** The terms of one vocabulary, or of all. */
    terms: async (vocabularyId?: string): Promise<VocabularyTerm[]> =>
      z.array(vocabularyTerm).parse(
        await tx.vocabularyTerm.findMany({
          ...(vocabularyId === undefined ? {} : { where: { vocabularyId } }),
          orderBy: [{ position: "asc" }, { id: "asc" }],
        }),
      ),
    saveTerm: async ({ id, ...term }: VocabularyTerm) => {
      await tx.vocabularyTerm.upsert({ where: { id }, create: { id, ...term }, update: term });
    },
    removeTerm: async (id: string) => {
      await tx.vocabularyTerm.delete({ where: { id } });
    },
    /** True where some state of a case, old or new, has this term, or another term stands below it. */
    isTermUsed: async (id: string): Promise<boolean> => {
      const rows = await tx.$queryRaw`
        SELECT EXISTS (SELECT FROM desk.vocabulary_term WHERE parent_id = ${id})
          OR EXISTS (SELECT FROM desk.extra_value WHERE value = to_jsonb(${id}::text))
          OR EXISTS (SELECT FROM desk.revision r,
               jsonb_array_elements(r.content -> 'extras') AS held
             WHERE held #>> '{value,value}' = ${id}) AS used`;
      return z.array(z.object({ used: z.boolean() })).parse(rows)[0]?.used === true;
    },
    /** The cases whose approved state has this term where readers see it. */
    publicEntriesWith: async (id: string): Promise<string[]> => {
      const rows = await tx.$queryRaw`
        SELECT DISTINCT v.entry_id AS entry FROM desk.extra_value v
        JOIN desk.extra_field f ON f.id = v.field_id AND f.is_public
        WHERE v.value = to_jsonb(${id}::text)`;
      return z
        .array(z.object({ entry: z.string() }))
        .parse(rows)
        .map((row) => row.entry);
    },
  };
}
