import type { Tx } from "@/lib/data/desk/tx";
import type { Actor } from "@/lib/domain/actor";

type About = { kind: string; id: string };

/** What is written beside every change: who did it, and what the search engine is still to be told. */
export function journalStore(tx: Tx) {
  return {
    /** `count` where it stands for several of a kind. */
    audit: async (entry: {
      actor: Actor;
      action: string;
      about: About;
      at: Date;
      count?: number;
    }) => {
      await tx.audit.create({
        data: {
          at: entry.at,
          actorId: entry.actor.account,
          action: entry.action,
          subjectKind: entry.about.kind,
          subjectId: entry.about.id,
          details: entry.count === undefined ? {} : { count: entry.count },
        },
      });
    },
    outbox: async (topic: string, changes: (About & { version: number })[], at: Date) => {
      await tx.outbox.createMany({
        data: changes.map((change) => ({
          at,
          topic,
          subjectKind: change.kind,
          subjectId: change.id,
          version: change.version,
        })),
      });
    },
    /** Waits until nobody else does this in another transaction. */
    lock: async (action: string) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${action}))`;
    },
    /** True where this action was ever done. */
    wasDone: async (action: string): Promise<boolean> =>
      (await tx.audit.count({ where: { action } })) > 0,
  };
}
