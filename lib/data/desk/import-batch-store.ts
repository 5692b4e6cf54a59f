import { z } from "zod";
import { recordLocks } from "@/lib/data/desk/record-locks";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { type BatchState, type ImportBatch, importBatch } from "@/lib/domain/records/import-batch";

/** What is known of a file before it is read. */
export type NewBatch = {
  fileName: string;
  fileDigest: string;
  fileBytes: number;
  format: string;
  /** The format that somebody said it has; left out where the content is to decide. */
  said?: string | null;
  mapping: Record<string, string> | null;
  by: string | null;
  at: Date;
};

/** A row that was refused, as it stood in its file. */
export type RefusedRow = {
  id: number;
  file: string;
  line: number;
  raw: string;
  key: string;
  values: Record<string, string | number>;
};

const refusedRow = z.object({
  id: z.bigint().transform(Number),
  file: z.string(),
  line: z.bigint().transform(Number),
  raw: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

type Move = { state: BatchState; at: Date; by: string | null };

/** Runs over files of court records. */
export function importBatchStore(tx: Tx) {
  return {
    create: async ({ by, at, mapping, ...file }: NewBatch): Promise<ImportBatch> => {
      const row = await tx.importBatch.create({
        data: { ...file, ...(mapping ? { mapping } : {}), byId: by, startedAt: at, movedAt: at },
      });
      return toBatch(row);
    },
    byId: async (id: number): Promise<ImportBatch | null> => {
      const row = await tx.importBatch.findUnique({ where: { id } });
      return row ? toBatch(row) : null;
    },
    /** The same, and nobody else changes it until this transaction ends. */
    byIdForUpdate: async (id: number): Promise<ImportBatch | null> => {
      await tx.$queryRaw`SELECT id FROM desk.import_batch WHERE id = ${id} FOR UPDATE`;
      const row = await tx.importBatch.findUnique({ where: { id } });
      return row ? toBatch(row) : null;
    },
    /** The batch of this very file that has not come to its end. */
    unfinished: async (fileDigest: string): Promise<ImportBatch | null> => {
      const where = { fileDigest, state: "reading" };
      const row = await tx.importBatch.findFirst({ where, orderBy: { id: "desc" } });
      return row ? toBatch(row) : null;
    },
    /** Says anew how the file of a batch is read. */
    readAs: async (
      id: number,
      { mapping, ...how }: Pick<NewBatch, "format" | "said" | "mapping">,
    ) => {
      const data = { ...how, mapping: mapping ?? Prisma.DbNull };
      await tx.importBatch.update({ where: { id }, data });
    },
    /** All of them, the newest first. */
    list: async (): Promise<ImportBatch[]> =>
      (await tx.importBatch.findMany({ orderBy: { id: "desc" } })).map(toBatch),
    move: async (id: number, { state, at, by }: Move) => {
      await tx.importBatch.update({ where: { id }, data: { state, ...stampOf(state, at, by) } });
    },
    /** Notes what stopped a run; the next part that is merged takes it away again. */
    stopped: async (id: number, trouble: string, at: Date) => {
      const where = { id, state: "reading" };
      await tx.importBatch.updateMany({ where, data: { trouble, movedAt: at } });
    },
    /** True when nobody reads the file of a batch, nor can before this transaction ends. */
    holdRun: async (id: number): Promise<boolean> => {
      const rows = await tx.$queryRaw`
        SELECT pg_try_advisory_xact_lock(${recordLocks.space}::int, ${id}::int) AS held`;
      return z.array(z.object({ held: z.boolean() })).parse(rows)[0]?.held === true;
    },
    /** The batches whose run ended without a word, as one that is killed does: nobody reads them. */
    brokenOff: async (): Promise<number[]> => {
      const rows = await tx.$queryRaw`
        SELECT b.id FROM desk.import_batch b
        WHERE b.state = 'reading' AND b.trouble IS NULL
          AND NOT EXISTS (SELECT FROM desk.import_upload u WHERE u.batch_id = b.id)
          AND NOT EXISTS (
            SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
            WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.objsubid = 2
              AND l.classid::bigint = ${recordLocks.space}::bigint AND l.objid::bigint = b.id)`;
      return z
        .array(z.object({ id: z.int() }))
        .parse(rows)
        .map(({ id }) => id);
    },
    /** Lets go of a file that was handed in on a page. */
    dropUpload: async (batchId: number) => {
      await tx.importUpload.deleteMany({ where: { batchId } });
    },
    /** Refused rows in the order of the file, from after one of them. */
    refusedAfter: async (batchId: number, id: number, count: number): Promise<RefusedRow[]> => {
      const rows = await tx.refusedRow.findMany({
        where: { batchId, id: { gt: id } },
        orderBy: { id: "asc" },
        take: count,
      });
      return z.array(refusedRow).parse(rows);
    },
  };
}

function stampOf(state: BatchState, at: Date, by: string | null) {
  if (state === "merged") return { mergedAt: at, movedAt: at, trouble: null };
  if (state === "public") return { publishedAt: at, publishedById: by, undoneAt: null };
  if (state === "dropped") return { movedAt: at };
  return { undoneAt: at };
}

const stored = importBatch.extend({
  fileBytes: z.bigint().transform(Number),
  position: z.bigint().transform(Number),
});

function toBatch({ byId, ...row }: { byId: string | null }): ImportBatch {
  return stored.parse({ ...row, by: byId });
}
