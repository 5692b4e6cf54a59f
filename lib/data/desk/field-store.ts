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
  };
}
