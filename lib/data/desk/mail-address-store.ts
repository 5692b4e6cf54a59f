import type { Tx } from "@/lib/data/desk/tx";

/** Addresses whose owners have opened a link that was sent there. */
export function mailAddressStore(tx: Tx) {
  return {
    /** The address of an account that may be written to; null where it has confirmed none. */
    of: async (account: string): Promise<string | null> => {
      const where = { accountId: account };
      return (
        (await tx.mailAddress.findUnique({ where, select: { address: true } }))?.address ?? null
      );
    },
    confirm: async (account: string, address: string, confirmedAt: Date) => {
      await tx.mailAddress.upsert({
        where: { accountId: account },
        create: { accountId: account, address, confirmedAt },
        update: { address, confirmedAt },
      });
    },
  };
}
