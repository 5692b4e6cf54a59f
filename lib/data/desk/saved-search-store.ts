import type { Tx } from "@/lib/data/desk/tx";
import { language } from "@/lib/domain/language";
import type { NewSearch, SavedSearch } from "@/lib/domain/saved/saved-search";

const columns = { id: true, name: true, lang: true, query: true } as const;

type Owned = { id: string; account: string };

/** Searches that people keep. Every question names the account: nobody else's is ever found. */
export function savedSearchStore(tx: Tx) {
  const own = ({ id, account }: Owned) => ({ id, accountId: account });
  return {
    listOf: async (account: string): Promise<SavedSearch[]> => {
      const rows = await tx.savedSearch.findMany({
        where: { accountId: account, deletedAt: null },
        select: columns,
        orderBy: [{ name: "asc" }, { id: "asc" }],
      });
      return rows.map(toSearch);
    },
    one: async (owned: Owned): Promise<SavedSearch | null> => {
      const row = await tx.savedSearch.findFirst({
        where: { ...own(owned), deletedAt: null },
        select: columns,
      });
      return row && toSearch(row);
    },
    count: (account: string) => tx.savedSearch.count({ where: { accountId: account } }),
    /** The one that asks the same, deleted or not. */
    same: async (account: string, { lang, query }: NewSearch): Promise<string | null> => {
      const where = { accountId: account, lang, query };
      return (await tx.savedSearch.findFirst({ where, select: { id: true } }))?.id ?? null;
    },
    add: async ({ id, account }: Owned, search: NewSearch) => {
      await tx.savedSearch.create({ data: { id, accountId: account, ...search } });
    },
    /** Gives it a name; false where there is none of this account's. */
    rename: async (owned: Owned, name: string): Promise<boolean> =>
      (
        await tx.savedSearch.updateMany({
          where: { ...own(owned), deletedAt: null },
          data: { name },
        })
      ).count === 1,
    /** Deletes it, or brings it back (null); false where there is none of this account's. */
    setDeleted: async (owned: Owned, deletedAt: Date | null): Promise<boolean> =>
      (await tx.savedSearch.updateMany({ where: own(owned), data: { deletedAt } })).count === 1,
  };
}

type Row = { id: string; name: string; lang: string; query: string };

function toSearch({ lang, ...row }: Row): SavedSearch {
  return { ...row, lang: language.parse(lang) };
}
