import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type ExtraField, extraField } from "@/lib/domain/extra-field";

/** The fields that admins have added to cases. */
export function fieldStore(tx: Tx) {
  return {
    all: async (): Promise<ExtraField[]> =>
      z
        .array(extraField)
        .parse(await tx.extraField.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] })),
    byId: async (id: string): Promise<ExtraField | null> => {
      const row = await tx.extraField.findUnique({ where: { id } });
      return row && extraField.parse(row);
    },
    save: async ({ id, ...field }: ExtraField) => {
      const data = { ...field, help: jsonColumn(field.help) };
      await tx.extraField.upsert({ where: { id }, create: { id, ...data }, update: data });
    },
    /** The cases whose approved state has a value for one of these fields. */
    entriesWith: async (fields: readonly string[]): Promise<string[]> => {
      const rows = await tx.extraValue.findMany({
        where: { fieldId: { in: [...fields] } },
        select: { entryId: true },
        distinct: ["entryId"],
      });
      return rows.map((row) => row.entryId);
    },
    /** The ids of all values that a field ever had, in whatever state of a case, by the case. */
    valuesEver: async (field: string): Promise<Map<string, Set<string>>> => {
      const rows = await tx.$queryRaw`
        SELECT entry_id AS entry, array_agg(id) AS ids FROM (
          SELECT entry_id, id FROM desk.extra_value WHERE field_id = ${field}
          UNION
          SELECT entry_id, one ->> 'id' FROM desk.revision,
            jsonb_array_elements(content -> 'extras') AS one WHERE one ->> 'field' = ${field}
        ) AS held GROUP BY entry_id ORDER BY entry_id`;
      const known = z.array(z.object({ entry: z.string(), ids: z.array(z.string()) })).parse(rows);
      return new Map(known.map(({ entry, ids }) => [entry, new Set(ids)]));
    },
  };
}
