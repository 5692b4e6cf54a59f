import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import { type Actor, accountRoles } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { emailKey } from "@/lib/domain/sign-in";
import { assertMay } from "@/lib/policies/may";
import { endEverySession } from "./open-session";
import { anyAccount, auditAccount } from "./own-account";

/** An account as an administrator sees it in the list; `since` is the day it was made. */
export type ListedAccount = Account & { since: string };

/** Everybody who has an account. */
export async function listAccounts(actor: Actor): Promise<ListedAccount[]> {
  assertMay(actor, "seeAccounts");
  const all = await inTransaction(({ accounts }) => accounts.all());
  return all.map(({ since, ...account }) => ({ ...account, since: since.toISOString() }));
}

/** One account, for an administrator. */
export async function showPerson(actor: Actor, id: string): Promise<Account> {
  assertMay(actor, "seeAccounts");
  return inTransaction((stores) => anyAccount(stores, id));
}

/** The account that has an e-mail address, by its id. */
export async function accountByEmail(actor: Actor, email: string): Promise<string> {
  assertMay(actor, "seeAccounts");
  const account = await inTransaction(({ accounts }) => accounts.byEmail(emailKey(email)));
  if (!account) throw new Refusal("not-found", "account.none");
  return account.id;
}

const roleChange = z.strictObject({ role: z.enum(accountRoles) });

/**
 * Changes a role. Every session of the account ends, and the last administrator stays one; with one who
 * goes end the links that administrators have made.
 */
export async function changeRole(actor: Actor, id: string, given: string): Promise<void> {
  assertMay(actor, "changeRole");
  const { role } = parseInput(roleChange, { role: given });
  await change(actor, { id, action: `changeRole.${role}` }, async (stores, account) => {
    if (role !== "admin") {
      await assertNotLast(stores, account);
      await closeLinks(stores, account);
    }
    await stores.accounts.setRole(id, role);
    await endEverySession(stores, id);
  });
}

/**
 * Shuts somebody out, from the next request on. What they wrote stays; with an administrator go the
 * links that administrators have made.
 */
export async function disableAccount(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "disableAccount");
  await change(actor, { id, action: "disableAccount" }, async (stores, account) => {
    await assertNotLast(stores, account);
    await closeLinks(stores, account);
    await stores.accounts.setDisabled(id, new Date());
    await stores.invitations.close("reset", new Date(), id);
    await endEverySession(stores, id);
    await stores.accounts.setDeviceKey(id, null);
  });
}

/** Lets somebody in again who was shut out. */
export async function enableAccount(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "disableAccount");
  await change(actor, { id, action: "enableAccount" }, ({ accounts }) =>
    accounts.setDisabled(id, null),
  );
}

/** Ends every session of somebody, e.g. of a lost device, whose kept texts become unreadable. */
export async function endSessionsOf(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "endSessions");
  await change(actor, { id, action: "endSessions" }, async (stores) => {
    await endEverySession(stores, id);
    await stores.accounts.setDeviceKey(id, null);
  });
}

/** Takes the second step of somebody away who has lost it. The passphrase stays. */
export async function resetSecondStep(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "resetAccount");
  await change(actor, { id, action: "resetSecondStep" }, async (stores) => {
    await stores.accounts.removeTotp(id);
    await stores.passkeys.removeAll(id);
    await stores.recoveryCodes.replace(id, []);
    await endEverySession(stores, id);
  });
}

type Change = { id: string; action: string };

async function change(
  actor: Actor,
  { id, action }: Change,
  work: (stores: Stores, account: Account) => Promise<void>,
): Promise<void> {
  await inTransaction(async (stores) => {
    // Two administrators who demote each other at once are asked one after the other.
    await stores.journal.lock("accounts");
    await work(stores, await anyAccount(stores, id));
    await auditAccount(stores, { actor, action, id, at: new Date() });
  });
}

/**
 * Ends every open link where an administrator goes. Who made which is not kept, and with one of their
 * own they could come back; the others make theirs anew.
 */
async function closeLinks({ invitations }: Stores, account: Account): Promise<void> {
  if (account.role !== "admin") return;
  for (const purpose of ["invite", "reset"]) await invitations.close(purpose, new Date());
}

async function assertNotLast({ accounts }: Stores, account: Account): Promise<void> {
  if (account.role !== "admin" || account.disabled) return;
  if ((await accounts.countAdmins()) <= 1) throw new Refusal("conflict", "account.lastAdmin");
}
