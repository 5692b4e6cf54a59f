import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { language } from "@/lib/domain/language";
import { localText } from "@/lib/domain/local-text";
import type { ScheduledPublication } from "@/lib/domain/scheduled-publication";

/** Publications that are to happen later, and how those went whose time has come. */
export function scheduleStore(tx: Tx) {
  return {
    /** All of a case, the newest first. */
    of: async (entryId: string): Promise<ScheduledPublication[]> => {
      const rows = await tx.scheduledPublication.findMany({
        where: { entryId },
        orderBy: { dueAt: "desc" },
      });
      return rows.map(toScheduled);
    },
    add: async (planned: Omit<ScheduledPublication, "endedAt" | "outcome">) => {
      const { account, ...data } = planned;
      await tx.scheduledPublication.create({ data: { ...data, accountId: account } });
    },
    /** The first whose time has come by then, or null. */
    due: async (at: Date): Promise<ScheduledPublication | null> => {
      const row = await tx.scheduledPublication.findFirst({
        where: { endedAt: null, dueAt: { lte: at } },
        orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      });
      return row && toScheduled(row);
    },
    /** Takes one that still waits, for this transaction alone; false where somebody else has it. */
    claim: async (id: string): Promise<boolean> => {
      const rows = await tx.$queryRaw`
        SELECT id FROM desk.scheduled_publication WHERE id = ${id} AND ended_at IS NULL
        FOR UPDATE SKIP LOCKED`;
      return z.array(z.unknown()).parse(rows).length === 1;
    },
    end: async (id: string, endedAt: Date, outcome: string) => {
      await tx.scheduledPublication.updateMany({
        where: { id, endedAt: null },
        data: { endedAt, outcome },
      });
    },
    /** Calls off whatever still waits of a case. */
    endAll: async (entryId: string, endedAt: Date, outcome: string) => {
      await tx.scheduledPublication.updateMany({
        where: { entryId, endedAt: null },
        data: { endedAt, outcome },
      });
    },
  };
}

type Row = NonNullable<Awaited<ReturnType<Tx["scheduledPublication"]["findFirst"]>>>;

function toScheduled({ accountId, languages, reason, ...row }: Row): ScheduledPublication {
  return {
    ...row,
    account: accountId,
    languages: z.array(language).parse(languages),
    reason: localText.parse(reason),
  };
}
