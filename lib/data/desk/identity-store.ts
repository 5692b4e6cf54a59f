import type { Tx } from "@/lib/data/desk/tx";

/** Accounts at identity providers, each linked to one of ours by its owner: never found by e-mail. */
export function identityStore(tx: Tx) {
  return {
    accountOf: async (issuer: string, subject: string): Promise<string | null> => {
      const where = { issuer_subject: { issuer, subject } };
      return (await tx.externalIdentity.findUnique({ where }))?.accountId ?? null;
    },
    of: async (accountId: string) =>
      tx.externalIdentity.findMany({ where: { accountId }, select: { issuer: true } }),
    link: async (identity: { issuer: string; subject: string; accountId: string }) => {
      await tx.externalIdentity.create({ data: identity });
    },
    unlinkAll: async (accountId: string) => {
      await tx.externalIdentity.deleteMany({ where: { accountId } });
    },
  };
}
