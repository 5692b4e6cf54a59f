import type { Tx } from "@/lib/data/desk/tx";
import { daysBefore } from "@/lib/domain/retention";
import { bringBackDays } from "@/lib/domain/saved/limits";

/** How many of each kind a run of retention has deleted. */
export type Forgotten = { letters: number; audit: number; links: number; spent: number };

/** Deletes what has been kept for long enough, and nothing else. */
export function retentionStore(tx: Tx) {
  return {
    /**
     * Letters that are done with since before this day: closed, and their answer read where there is
     * one for a receipt. An answer that nobody has read waits until `unreadBefore`.
     */
    letters: (before: Date, unreadBefore: Date): Promise<number> =>
      tx.$executeRaw`
        DELETE FROM desk.contact_message
        WHERE state = 'closed'
          AND greatest(coalesce(closed_on, answered_on, received_on), answer_read_on)
            < CASE WHEN answer IS NULL OR receipt IS NULL OR answer_read_on IS NOT NULL
              THEN ${before}::date ELSE ${unreadBefore}::date END`,
    /** Lines of the journal from before this moment, but for the acts that are kept for ever. */
    audit: async (before: Date, but: readonly string[]): Promise<number> => {
      await tx.$executeRaw`SELECT set_config('otkaz.retention', 'on', true)`;
      const deleted = await tx.$executeRaw`
        DELETE FROM desk.audit WHERE at < ${before} AND action <> ALL (${[...but]}::text[])`;
      await tx.$executeRaw`SELECT set_config('otkaz.retention', 'off', true)`;
      return deleted;
    },
    /** Links of invitation that ran out before this moment. */
    links: async (before: Date): Promise<number> =>
      (await tx.invitation.deleteMany({ where: { expiresAt: { lt: before } } })).count,
    /** What was needed once: questions to a passkey, used codes, lines that the search engine has, deleted searches, files nobody began. */
    spent: async (at: Date, before: Date): Promise<number> => {
      const challenges = await tx.challenge.deleteMany({ where: { expiresAt: { lt: at } } });
      const codes = await tx.recoveryCode.deleteMany({ where: { usedAt: { lt: before } } });
      const told = await tx.outbox.deleteMany({ where: { doneAt: { lt: before } } });
      const limits = await tx.rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
      const gone = { where: { deletedAt: { lt: daysBefore(at, bringBackDays) } } };
      const searches = await tx.savedSearch.deleteMany(gone);
      const casefiles = await tx.casefile.deleteMany(gone);
      const waits = { state: "waiting", movedAt: { lt: before } };
      const files = await tx.importBatch.deleteMany({ where: waits });
      const kept = files.count + searches.count + casefiles.count;
      return challenges.count + codes.count + told.count + limits.count + kept;
    },
  };
}
