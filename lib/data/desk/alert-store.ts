import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";
import { dayColumn, dayOrNull } from "@/lib/data/json-column";
import {
  type Alert,
  alertKinds,
  type Cadence,
  cadence,
  type MailTrouble,
  mailTroubles,
  type SeenVersions,
  seenVersions,
} from "@/lib/domain/saved/alert";

type Owned = { id: string; account: string };
type NewAlert = Pick<Alert, "id" | "account" | "what" | "savedSearch" | "subject" | "cadence"> & {
  seen: SeenVersions;
  nextAt: Date;
};

/** What people want to be told of by mail. What a person asks names the account. */
export function alertStore(tx: Tx) {
  const changed = async (
    where: Prisma.AlertWhereInput,
    data: Prisma.AlertUpdateManyMutationInput,
  ) => (await tx.alert.updateMany({ where, data })).count === 1;
  const own = ({ id, account }: Owned) => ({ id, accountId: account });
  return {
    listOf: async (account: string): Promise<Alert[]> => {
      const orderBy = [{ what: "asc" }, { subject: "asc" }, { id: "asc" }] as const;
      const where = { accountId: account, ...standing };
      return (await tx.alert.findMany({ where, orderBy: [...orderBy] })).map(toAlert);
    },
    one: async (owned: Owned): Promise<Alert | null> => {
      const row = await tx.alert.findFirst({ where: own(owned) });
      return row && toAlert(row);
    },
    byId: async (id: string): Promise<Alert | null> => {
      const row = await tx.alert.findUnique({ where: { id } });
      return row && toAlert(row);
    },
    count: (account: string) => tx.alert.count({ where: { accountId: account } }),
    /** The one of an account that follows the same. */
    same: async (account: string, { savedSearch, subject, what }: Pick<NewAlert, Same>) => {
      const where = { accountId: account, what, savedSearchId: savedSearch, subject };
      return (await tx.alert.findFirst({ where, select: { id: true } }))?.id ?? null;
    },
    add: async ({ account, savedSearch, ...alert }: NewAlert) => {
      await tx.alert.create({ data: { ...alert, accountId: account, savedSearchId: savedSearch } });
    },
    setCadence: (owned: Owned, every: Cadence, nextAt: Date) =>
      changed(own(owned), { cadence: every, nextAt }),
    /** Begins anew from what is known now: neither stopped nor given up. */
    begin: (owned: Owned, from: { cadence: Cadence; seen: SeenVersions; nextAt: Date }) =>
      changed(own(owned), { ...from, attempts: 0, trouble: null, ...running }),
    /** Tries once more to send what could not be sent. */
    tryAgain: (owned: Owned, nextAt: Date) =>
      changed(own(owned), { nextAt, attempts: 0, trouble: null, givenUpAt: null }),
    stop: (owned: Owned, at: Date) =>
      changed({ ...own(owned), stoppedAt: null }, { stoppedAt: at }),
    stopAll: async (account: string, at: Date) => {
      await tx.alert.updateMany({
        where: { accountId: account, stoppedAt: null },
        data: { stoppedAt: at },
      });
    },
    remove: async (owned: Owned): Promise<boolean> =>
      (await tx.alert.deleteMany({ where: own(owned) })).count === 1,
    /**
     * Takes the alert that has waited longest, for this process alone until `until`: what ends before
     * its letter is noted as sent is taken again then.
     */
    claim: async (at: Date, until: Date): Promise<Alert | null> => {
      const rows = await tx.$queryRaw`
        UPDATE desk.alert SET next_at = ${until} WHERE id = (
          SELECT a.id FROM desk.alert a
            JOIN desk.account p ON p.id = a.account_id AND p.disabled_at IS NULL
            JOIN desk.mail_address m ON m.account_id = a.account_id AND m.address = p.email
            LEFT JOIN desk.saved_search s ON s.id = a.saved_search_id
          WHERE a.next_at <= ${at} AND a.stopped_at IS NULL AND a.given_up_at IS NULL
            AND s.deleted_at IS NULL
          ORDER BY a.next_at, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED)
        RETURNING id`;
      const [taken] = z.array(z.object({ id: z.string() })).parse(rows);
      const row = taken && (await tx.alert.findUnique({ where: { id: taken.id } }));
      return row ? toAlert(row) : null;
    },
    /** Notes what the owner knows of now, and the day of the letter where one was sent. */
    noteSeen: async (id: string, seen: SeenVersions, next: { at: Date; sentOn: string | null }) => {
      const sent = next.sentOn === null ? {} : { sentOn: dayColumn(next.sentOn) };
      const data = { seen, nextAt: next.at, attempts: 0, trouble: null, ...sent };
      await tx.alert.updateMany({ where: { id }, data });
    },
    /** Notes that a letter could not be sent; without a next try it is given up. */
    noteTrouble: async (id: string, how: { trouble: MailTrouble; next: Date | null; at: Date }) => {
      const { trouble, next, at } = how;
      const after = next === null ? { givenUpAt: at } : { nextAt: next };
      await tx.alert.updateMany({
        where: { id },
        data: { trouble, attempts: { increment: 1 }, ...after },
      });
    },
  };
}

type Same = "savedSearch" | "subject" | "what";

const running = { stoppedAt: null, givenUpAt: null };

/** An alert of a search that was deleted waits unseen for whether the search comes back. */
const standing: Prisma.AlertWhereInput = {
  NOT: { savedSearchId: { not: null }, savedSearch: { deletedAt: { not: null } } },
};

type Row = Awaited<ReturnType<Tx["alert"]["findMany"]>>[number];

function toAlert(row: Row): Alert {
  const { accountId, savedSearchId, sentOn, givenUpAt, stoppedAt, nextAt: _next, ...same } = row;
  return {
    ...same,
    what: z.enum(alertKinds).parse(row.what),
    cadence: cadence.parse(row.cadence),
    seen: seenVersions.parse(row.seen),
    trouble: z.enum(mailTroubles).nullable().parse(row.trouble),
    account: accountId,
    savedSearch: savedSearchId,
    sentOn: dayOrNull(sentOn),
    isGivenUp: givenUpAt !== null,
    isStopped: stoppedAt !== null,
  };
}
