import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { linkMs } from "@/lib/domain/sign-in";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { assertMay } from "@/lib/policies/may";
import { newPasswordHash } from "./change-passphrase";
import { countLink } from "./limits";
import { endEverySession } from "./open-session";
import { anyAccount, auditAccount } from "./own-account";

/** Makes a link with which somebody sets a new passphrase: good once, for an hour. Gives its path. */
export async function resetLink(actor: Actor, id: string): Promise<string> {
  assertMay(actor, "resetAccount");
  const token = newToken();
  const at = new Date();
  await inTransaction(async (stores) => {
    const account = await anyAccount(stores, id);
    if (account.disabled) throw new Refusal("conflict", "account.isDisabled");
    await stores.invitations.close("reset", at, id);
    await stores.invitations.add({
      tokenHash: hashToken(token),
      purpose: "reset",
      role: account.role,
      accountId: id,
      expiresAt: new Date(at.getTime() + linkMs),
      at,
    });
    await auditAccount(stores, { actor, action: "resetLink", id, at });
  });
  return `/account/reset/${token}`;
}

/** Whose passphrase an open link sets, by their alias; null where it was used or has run out. */
export async function openReset(token: string, address: string): Promise<string | null> {
  await countLink(address);
  return inTransaction(
    async (stores) => (await accountOf(stores, token, new Date()))?.alias ?? null,
  );
}

/**
 * Sets a new passphrase by a link and uses it up. Every session ends. Nobody is let in by it: signing
 * in comes after, with the second step where there is one.
 */
export async function setNewPassphrase(request: {
  token: string;
  address: string;
  passphrase: string;
  again: string;
}): Promise<void> {
  const { token, address, ...typed } = request;
  await countLink(address);
  const account = await inTransaction((stores) => accountOf(stores, token, new Date()));
  if (!account) throw new Refusal("gone", "account.linkGone");
  const passwordHash = await newPasswordHash(typed, [account.email, account.alias]);
  const at = new Date();
  await inTransaction(async (stores) => {
    const holder = await accountOf(stores, token, at);
    if (!holder || !(await stores.invitations.use(hashToken(token), "reset", at)))
      throw new Refusal("gone", "account.linkGone");
    await stores.accounts.setPassword(holder.id, passwordHash);
    await endEverySession(stores, holder.id);
    const actor = { role: holder.role, account: holder.id };
    await auditAccount(stores, { actor, action: "setNewPassphrase", id: holder.id, at });
  });
}

async function accountOf(stores: Stores, token: string, at: Date): Promise<Account | null> {
  const open = await stores.invitations.open(hashToken(token), "reset", at);
  const account = open?.account ? await stores.accounts.byId(open.account) : null;
  return account && !account.disabled ? account : null;
}
