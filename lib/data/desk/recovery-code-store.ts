import type { Tx } from "@/lib/data/desk/tx";

/** Codes for those who have lost their code generator: hashes alone, each good once. */
export function recoveryCodeStore(tx: Tx) {
  return {
    /** Puts these in the place of all codes there were. */
    replace: async (accountId: string, hashes: readonly string[]) => {
      await tx.recoveryCode.deleteMany({ where: { accountId } });
      await tx.recoveryCode.createMany({
        data: hashes.map((codeHash) => ({ codeHash, accountId })),
      });
    },
    use: async (accountId: string, codeHash: string, usedAt: Date): Promise<boolean> =>
      (
        await tx.recoveryCode.updateMany({
          where: { accountId, codeHash, usedAt: null },
          data: { usedAt },
        })
      ).count === 1,
    left: (accountId: string) => tx.recoveryCode.count({ where: { accountId, usedAt: null } }),
  };
}
