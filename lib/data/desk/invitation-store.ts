import type { Tx } from "@/lib/data/desk/tx";
import { type AccountRole, accountRoles } from "@/lib/domain/actor";

type Invitation = {
  tokenHash: string;
  purpose: string;
  role: AccountRole;
  /** The account that a link is for; none where the link makes one. */
  accountId?: string;
  expiresAt: Date;
  at: Date;
};

/** One-time links, kept as the hashes of their tokens. */
export function invitationStore(tx: Tx) {
  return {
    add: async ({ at, ...data }: Invitation) => {
      await tx.invitation.create({ data: { ...data, createdAt: at } });
    },
    /** Ends every open link of a purpose, or those of one account, so that only the newest works. */
    close: async (purpose: string, at: Date, accountId?: string) => {
      await tx.invitation.updateMany({
        where: { purpose, usedAt: null, ...(accountId === undefined ? {} : { accountId }) },
        data: { usedAt: at },
      });
    },
    /** What an open link is good for; null where it was used, has run out, or never was. */
    open: async (tokenHash: string, purpose: string, at: Date) => {
      const row = await tx.invitation.findFirst({
        where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
        select: { role: true, accountId: true },
      });
      const role = accountRoles.find((known) => known === row?.role);
      return row && role ? { role, account: row.accountId } : null;
    },
    /** Uses a link up; false where it was used, has run out, or never was. */
    use: async (tokenHash: string, purpose: string, at: Date): Promise<boolean> => {
      const used = await tx.invitation.updateMany({
        where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
        data: { usedAt: at },
      });
      return used.count === 1;
    },
  };
}
