import { z } from "zod";
import type { NewBatch } from "@/lib/data/desk/import-batch-store";
import type { Tx } from "@/lib/data/desk/tx";

/** How many bytes of a file stand in one row. */
const partBytes = 2 * 1024 * 1024;

const named = z.record(z.string(), z.string());

/** Which column is which field, as somebody chose it for tables with the same headings. */
export type RememberedMapping = {
  signature: string;
  headings: readonly string[];
  mapping: Record<string, string>;
  by: string | null;
  at: Date;
};

/** Files of court records that were handed in on a page, until their batch is merged. */
export function importFileStore(tx: Tx) {
  return {
    /** Keeps a file and a waiting batch for it; answers the batch. */
    keep: async (
      { by, at, mapping, ...file }: Omit<NewBatch, "said">,
      bytes: Uint8Array,
    ): Promise<number> => {
      const own = {
        ...file,
        ...(mapping ? { mapping } : {}),
        byId: by,
        startedAt: at,
        movedAt: at,
      };
      const { id } = await tx.importBatch.create({ data: { ...own, state: "waiting" } });
      for (let part = 0; part * partBytes < bytes.length; part++) {
        const piece = bytes.slice(part * partBytes, (part + 1) * partBytes);
        await tx.importUpload.create({ data: { batchId: id, part, bytes: piece } });
      }
      return id;
    },
    /** The whole file of a batch; null where it was not handed in, or is not kept any more. */
    bytesOf: async (batchId: number): Promise<Uint8Array | null> => {
      const where = { batchId };
      const parts = await tx.importUpload.findMany({ where, orderBy: { part: "asc" } });
      return parts.length === 0 ? null : Buffer.concat(parts.map(({ bytes }) => bytes));
    },
    isKept: async (batchId: number): Promise<boolean> =>
      (await tx.importUpload.count({ where: { batchId } })) > 0,
    setMapping: async (id: number, mapping: Record<string, string>) => {
      await tx.importBatch.update({ where: { id }, data: { mapping } });
    },
    /** Lets the run over a waiting file begin, or over a stopped one go on. */
    letRun: async (id: number, at: Date) => {
      const data = { state: "reading", trouble: null, movedAt: at };
      await tx.importBatch.update({ where: { id }, data });
    },
    discard: async (id: number) => {
      await tx.importBatch.deleteMany({ where: { id, state: "waiting" } });
    },
    /** The batches over files that are kept which are to be read on, the oldest first. */
    toRead: async (): Promise<number[]> => {
      const rows = await tx.$queryRaw`
        SELECT b.id FROM desk.import_batch b
        WHERE b.state = 'reading' AND b.trouble IS NULL
          AND EXISTS (SELECT FROM desk.import_upload u WHERE u.batch_id = b.id)
        ORDER BY b.id`;
      return z
        .array(z.object({ id: z.int() }))
        .parse(rows)
        .map(({ id }) => id);
    },
    /** The other batches that were made of this very file. */
    sameFile: async (fileDigest: string, id: number): Promise<number[]> => {
      const where = { fileDigest, id: { not: id } };
      const rows = await tx.importBatch.findMany({ where, select: { id: true } });
      return rows.map((row) => row.id).sort((a, b) => a - b);
    },
    /** What was chosen last for tables with these headings. */
    remembered: async (signature: string) => {
      const row = await tx.importMapping.findUnique({ where: { signature } });
      return row ? { headings: row.headings, mapping: named.parse(row.mapping) } : null;
    },
    remember: async ({ signature, by, headings, ...chosen }: RememberedMapping) => {
      const data = { ...chosen, headings: [...headings], byId: by };
      const create = { ...data, signature };
      await tx.importMapping.upsert({ where: { signature }, create, update: data });
    },
  };
}
