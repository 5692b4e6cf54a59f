import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";
import { dayColumn, dayOf } from "@/lib/data/json-column";
import type { Casefile } from "@/lib/domain/saved/casefile";

type Owned = { id: string; account: string };
type Named = { name: string; note: string };

/** Sets of cases that people keep. Every question names the account: nobody else's is ever found. */
export function casefileStore(tx: Tx) {
  const own = ({ id, account }: Owned) => ({ id, accountId: account });
  return {
    /** The sets of an account with how many cases each has. */
    listOf: async (account: string) => {
      const rows = await tx.casefile.findMany({
        where: { accountId: account, deletedAt: null },
        select: { id: true, name: true, note: true, _count: { select: { items: true } } },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      });
      return rows.map(({ _count, ...row }) => ({ ...row, cases: _count.items }));
    },
    one: async (owned: Owned): Promise<Casefile | null> => {
      const row = await tx.casefile.findFirst({
        where: { ...own(owned), deletedAt: null },
        select: { id: true, name: true, note: true, items: inOrder },
      });
      return row && { ...row, items: row.items.map(toItem) };
    },
    count: (account: string) => tx.casefile.count({ where: { accountId: account } }),
    add: async ({ id, account }: Owned, named: Named) => {
      await tx.casefile.create({ data: { id, accountId: account, ...named } });
    },
    change: async (owned: Owned, named: Named): Promise<boolean> =>
      (await tx.casefile.updateMany({ where: { ...own(owned), deletedAt: null }, data: named }))
        .count === 1,
    /** Deletes it, or brings it back (null); false where there is none of this account's. */
    setDeleted: async (owned: Owned, deletedAt: Date | null): Promise<boolean> =>
      (await tx.casefile.updateMany({ where: own(owned), data: { deletedAt } })).count === 1,
    /** Holds a set until the transaction ends, so that two changes of its order do not mix. */
    hold: async (id: string) => {
      await tx.$executeRaw`SELECT FROM desk.casefile WHERE id = ${id} FOR UPDATE`;
    },
    addCase: async (casefile: string, item: { caseId: string; position: number; on: string }) => {
      const { caseId, position, on } = item;
      const data = { casefileId: casefile, caseId, position, addedOn: dayColumn(on) };
      await tx.casefileItem.create({ data });
    },
    setNote: async (casefile: string, caseId: string, note: string) => {
      await tx.casefileItem.updateMany({ where: { casefileId: casefile, caseId }, data: { note } });
    },
    removeCase: async (casefile: string, caseId: string) => {
      await tx.casefileItem.deleteMany({ where: { casefileId: casefile, caseId } });
    },
    setOrder: async (casefile: string, ids: readonly string[]) => {
      await tx.$executeRaw`
        UPDATE desk.casefile_item AS item SET position = wanted.place
        FROM unnest(${[...ids]}::text[]) WITH ORDINALITY AS wanted (id, place)
        WHERE item.casefile_id = ${casefile} AND item.case_id = wanted.id`;
    },
  };
}

const inOrder = {
  select: { caseId: true, note: true, addedOn: true },
  orderBy: [{ position: "asc" }, { caseId: "asc" }],
} satisfies Prisma.Casefile$itemsArgs;

function toItem({ addedOn, ...item }: { caseId: string; note: string; addedOn: Date }) {
  return { ...item, addedOn: dayOf(addedOn) };
}
