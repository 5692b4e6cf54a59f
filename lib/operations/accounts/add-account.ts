import { randomUUID } from "node:crypto";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import type { AccountRole } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { assertAliasFree } from "./change-profile";
import { auditAccount } from "./own-account";

type New = {
  email: string;
  alias: string;
  role: AccountRole;
  lang: Language;
  passwordHash: string;
  /** What the journal calls the way in which the account came to be. */
  action: string;
  at: Date;
};

/** Adds an account; null where its address is taken already. Refuses an alias that is. */
export async function addAccount(stores: Stores, given: New): Promise<Account | null> {
  const { action, ...account } = given;
  await assertAliasFree(stores, account.alias, null);
  if (await stores.accounts.isEmailTaken(account.email)) return null;
  const id = randomUUID();
  await stores.accounts.add({ id, ...account });
  await auditAccount(stores, {
    actor: { role: account.role, account: id },
    action,
    id,
    at: account.at,
  });
  return stores.accounts.byId(id);
}
