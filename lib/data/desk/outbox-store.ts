import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";

/** One thing that the search engine is still to be told. */
export type OutboxRow = {
  id: bigint;
  at: Date;
  topic: string;
  kind: string;
  subjectId: string;
  attempts: number;
};

/** How much waits, since when, and what was put aside. */
export type OutboxState = { waiting: number; oldest: Date | null; shelved: ShelvedRow[] };
export type ShelvedRow = OutboxRow & { trouble: string };

/** What the search engine is still to be told, in the order in which it happened. */
export function outboxStore(tx: Tx) {
  return {
    /** True when nobody else tells the engine anything until this transaction has ended. */
    tryLock: async (): Promise<boolean> => {
      const rows = await tx.$queryRaw`
        SELECT pg_try_advisory_xact_lock(${lockNumber}) AS free`;
      return z.array(z.object({ free: z.boolean() })).parse(rows)[0]?.free === true;
    },
    /** Waits until nobody else tells the engine anything. */
    lock: async () => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber})`;
    },
    /**
     * What is due, at most so many: first what takes words out of the public, then in the order in
     * which it happened.
     */
    due: async (at: Date, atMost: number): Promise<OutboxRow[]> => {
      const rows = await tx.$queryRaw`
        SELECT o.id, o.at, o.topic, o.subject_kind AS kind, o.subject_id AS "subjectId", o.attempts
        FROM desk.outbox o
        LEFT JOIN published.search_withheld w ON w.kind = o.subject_kind AND w.id = o.subject_id
        WHERE o.done_at IS NULL AND o.shelved_at IS NULL
          AND (o.next_at IS NULL OR o.next_at <= ${at})
        ORDER BY (w.id IS NOT NULL OR o.topic <> 'published') DESC, o.id
        LIMIT ${atMost}`;
      return z.array(dueRow).parse(rows);
    },
    /** The ids of everything that waits about these things, what is not due or shelved as well. */
    waitingAbout: async (things: readonly { kind: string; id: string }[]): Promise<bigint[]> => {
      const rows = await tx.outbox.findMany({
        where: {
          doneAt: null,
          OR: things.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id })),
        },
        select: { id: true },
      });
      return rows.map((row) => row.id);
    },
    /** The engine has it. */
    done: async (ids: readonly bigint[], at: Date) => {
      await tx.outbox.updateMany({
        where: { id: { in: [...ids] }, doneAt: null },
        data: { doneAt: at, shelvedAt: null, trouble: null },
      });
    },
    /** The things that the engine was told of since this moment. */
    toldSince: async (since: Date): Promise<{ kind: string; id: string }[]> => {
      const rows = await tx.outbox.findMany({
        where: { doneAt: { gte: since } },
        distinct: ["subjectKind", "subjectId"],
      });
      return rows.map((row) => ({ kind: row.subjectKind, id: row.subjectId }));
    },
    /** There is no other engine: nothing has to be told. */
    doneWithAll: async (at: Date): Promise<number> => {
      const { count } = await tx.outbox.updateMany({
        where: { doneAt: null },
        data: { doneAt: at },
      });
      return count;
    },
    /** The engine did not take it: it is told again later. */
    later: async (row: OutboxRow, how: { nextAt: Date; trouble: string }) => {
      await tx.outbox.updateMany({
        where: { id: row.id },
        data: { ...how, attempts: { increment: 1 } },
      });
    },
    /** The engine never takes it: it is put aside, for a person to look at. */
    shelve: async (row: OutboxRow, how: { shelvedAt: Date; trouble: string }) => {
      await tx.outbox.updateMany({
        where: { id: row.id },
        data: { ...how, attempts: { increment: 1 } },
      });
    },
    /** Takes everything from the shelf: it is due again. */
    unshelve: async (): Promise<number> => {
      const { count } = await tx.outbox.updateMany({
        where: { doneAt: null, shelvedAt: { not: null } },
        data: { shelvedAt: null, nextAt: null, attempts: 0 },
      });
      return count;
    },
    state: async (): Promise<OutboxState> => {
      const waiting = await tx.outbox.aggregate({
        where: { doneAt: null, shelvedAt: null },
        _count: true,
        _min: { at: true },
      });
      const shelved = await tx.outbox.findMany({
        where: { doneAt: null, shelvedAt: { not: null } },
        orderBy: { id: "asc" },
        take: 100,
      });
      return {
        waiting: waiting._count,
        oldest: waiting._min.at,
        shelved: shelved.map((row) => ({ ...toRow(row), trouble: row.trouble ?? "" })),
      };
    },
  };
}

/** The lock of those who write to the search engine; any number that no other lock has. */
const lockNumber = 715_517_004;

const dueRow = z.object({
  id: z.bigint(),
  at: z.date(),
  topic: z.string(),
  kind: z.string(),
  subjectId: z.string(),
  attempts: z.number(),
});

function toRow(row: {
  id: bigint;
  at: Date;
  topic: string;
  subjectKind: string;
  subjectId: string;
  attempts: number;
}): OutboxRow {
  const { id, at, topic, subjectKind: kind, subjectId, attempts } = row;
  return { id, at, topic, kind, subjectId, attempts };
}
