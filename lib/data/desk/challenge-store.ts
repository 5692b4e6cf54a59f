import type { Tx } from "@/lib/data/desk/tx";

/** What is asked of somebody who signs in, and what is open because it was answered. */
export type ChallengePurpose = "session" | "second-step" | "passkey" | "totp" | "link" | "register";

type Challenge = {
  /** The hash of what the browser holds. */
  id: string;
  purpose: ChallengePurpose;
  account: string | null;
  /** What the answer is checked against; empty where holding the id is the answer. */
  challenge: string;
  expiresAt: Date;
};

/** Open questions and open sessions: each is good for one purpose and until a moment. */
export function challengeStore(tx: Tx) {
  return {
    add: async ({ account, ...data }: Challenge) => {
      await tx.challenge.create({ data: { ...data, accountId: account } });
    },
    open: async (id: string, purpose: ChallengePurpose, at: Date): Promise<Challenge | null> => {
      const row = await tx.challenge.findFirst({ where: { id, purpose, expiresAt: { gt: at } } });
      return row && { ...row, purpose, account: row.accountId };
    },
    /** Ends one; false where another was quicker, or it has run out. */
    take: async (id: string, purpose: ChallengePurpose, at: Date): Promise<boolean> =>
      (await tx.challenge.deleteMany({ where: { id, purpose, expiresAt: { gt: at } } })).count ===
      1,
    prolong: async (id: string, expiresAt: Date) => {
      await tx.challenge.updateMany({ where: { id }, data: { expiresAt } });
    },
    /** How many are open for an account. */
    count: (accountId: string, purpose: ChallengePurpose, at: Date) =>
      tx.challenge.count({ where: { accountId, purpose, expiresAt: { gt: at } } }),
    /** Ends all of an account, or those of one purpose. */
    endAll: async (accountId: string, purpose?: ChallengePurpose) => {
      const where = purpose === undefined ? { accountId } : { accountId, purpose };
      await tx.challenge.deleteMany({ where });
    },
    sweep: async (at: Date) => {
      await tx.challenge.deleteMany({ where: { expiresAt: { lte: at } } });
    },
  };
}
