import type { Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";

/** The account of who asks. Refuses who has none, as not found. */
export async function ownAccount(
  { accounts }: Pick<Stores, "accounts">,
  actor: Actor,
): Promise<Account> {
  const account = actor.account === null ? null : await accounts.byId(actor.account);
  if (!account || account.disabled) throw new Refusal("not-found", "account.none");
  return account;
}

/** Somebody's account. Refuses as not found where there is none. */
export async function anyAccount(
  { accounts }: Pick<Stores, "accounts">,
  id: string,
): Promise<Account> {
  const account = await accounts.byId(id);
  if (!account) throw new Refusal("not-found", "account.none");
  return account;
}

/** Writes down what was done to an account, and by whom. */
export async function auditAccount(
  { journal }: Pick<Stores, "journal">,
  done: { actor: Actor; action: string; id: string; at: Date },
): Promise<void> {
  const { actor, action, id, at } = done;
  await journal.audit({ actor, action, about: { kind: "account", id }, at });
}
