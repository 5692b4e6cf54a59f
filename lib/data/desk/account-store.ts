import type { Tx } from "@/lib/data/desk/tx";
import type { AccountRole } from "@/lib/domain/actor";

type Invitation = {
  tokenHash: string;
  purpose: string;
  role: AccountRole;
  expiresAt: Date;
  at: Date;
};

/** People who can sign in, and the links by which they are let in. */
export function accountStore(tx: Tx) {
  return {
    countAdmins: () => tx.account.count({ where: { role: "admin", disabledAt: null } }),
    add: async (account: {
      id: string;
      email: string;
      alias: string;
      role: AccountRole;
      passwordHash: string;
      at: Date;
    }) => {
      const { at, ...data } = account;
      await tx.account.create({ data: { ...data, createdAt: at } });
    },
    invite: async ({ at, ...data }: Invitation) => {
      await tx.invitation.create({ data: { ...data, createdAt: at } });
    },
    /** Ends every open invitation of a purpose, so that only the newest link works. */
    closeInvitations: async (purpose: string, at: Date) => {
      await tx.invitation.updateMany({ where: { purpose, usedAt: null }, data: { usedAt: at } });
    },
    isOpen: async (tokenHash: string, purpose: string, at: Date): Promise<boolean> =>
      (await tx.invitation.count({
        where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
      })) === 1,
    /** Uses an invitation up; false where it was used, has run out, or never was. */
    use: async (tokenHash: string, purpose: string, at: Date): Promise<boolean> => {
      const used = await tx.invitation.updateMany({
        where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
        data: { usedAt: at },
      });
      return used.count === 1;
    },
  };
}
