import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { aliasKey, ownProfile } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { auditAccount, ownAccount } from "./own-account";

/** Changes one's own alias and the language of the desk. */
export async function changeProfile(
  actor: Actor,
  given: { alias: string; lang: string },
): Promise<void> {
  assertMay(actor, "manageOwnAccount");
  const profile = parseInput(ownProfile, given);
  const at = new Date();
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    await assertAliasFree(stores, profile.alias, id);
    await stores.accounts.setProfile(id, profile);
    await auditAccount(stores, { actor, action: "changeProfile", id, at });
  });
}

/** Refuses an alias that somebody else has, or that looks like one, as a conflict. */
export async function assertAliasFree(
  { accounts, journal }: Pick<Stores, "accounts" | "journal">,
  alias: string,
  own: string | null,
): Promise<void> {
  await journal.lock("alias");
  const key = aliasKey(alias);
  const others = (await accounts.aliases()).filter(({ id }) => id !== own);
  if (others.some((other) => aliasKey(other.alias) === key))
    throw new Refusal("conflict", "account.aliasTaken", { field: "alias" });
}
