import type { Tx } from "@/lib/data/desk/tx";

/** A key on a device, as the desk keeps it: its public half and how often it was used. */
export type Passkey = {
  id: string;
  account: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  name: string;
  since: Date;
};

/** Keys on devices and security keys. */
export function passkeyStore(tx: Tx) {
  return {
    of: async (accountId: string): Promise<Passkey[]> => {
      const rows = await tx.passkey.findMany({
        where: { accountId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return rows.map(toPasskey);
    },
    byId: async (id: string): Promise<Passkey | null> => {
      const row = await tx.passkey.findUnique({ where: { id } });
      return row && toPasskey(row);
    },
    add: async ({ account, since, counter, ...key }: Passkey) => {
      const data = { ...key, accountId: account, createdAt: since, counter: BigInt(counter) };
      await tx.passkey.create({ data });
    },
    /** Keeps how often the key says it was used. */
    count: async (id: string, counter: number) => {
      await tx.passkey.update({ where: { id }, data: { counter: BigInt(counter) } });
    },
    remove: async (accountId: string, id: string): Promise<boolean> =>
      (await tx.passkey.deleteMany({ where: { accountId, id } })).count === 1,
    removeAll: async (accountId: string) => {
      await tx.passkey.deleteMany({ where: { accountId } });
    },
  };
}

type Row = {
  id: string;
  accountId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: bigint;
  transports: string[];
  name: string;
  createdAt: Date;
};

function toPasskey({ accountId, createdAt, counter, ...same }: Row): Passkey {
  return { ...same, account: accountId, since: createdAt, counter: Number(counter) };
}
