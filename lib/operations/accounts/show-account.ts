import { inTransaction } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { readEnv } from "@/lib/env";
import { assertMay } from "@/lib/policies/may";
import { ownAccount } from "./own-account";
import { type NewCode, newCode } from "./set-up-code";

/** What somebody sees of their own account. `provider` is one that may be linked, by its name. */
export type OwnAccount = {
  account: Account;
  sessions: number;
  codesLeft: number;
  provider: { name: string; isLinked: boolean } | null;
};

/** What somebody sees of how they sign in. */
export type OwnSteps = {
  account: Account;
  pending: NewCode | null;
  codesLeft: number;
  passkeys: { id: string; name: string; since: string }[];
};

/** One's own account. */
export async function showAccount(actor: Actor): Promise<OwnAccount> {
  assertMay(actor, "manageOwnAccount");
  const { oidc } = readEnv();
  return inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    const linked = await stores.identities.of(account.id);
    return {
      account,
      sessions: await stores.challenges.count(account.id, "session", new Date()),
      codesLeft: await stores.recoveryCodes.left(account.id),
      provider: oidc ? { name: oidc.name, isLinked: linked.length > 0 } : null,
    };
  });
}

/** How one signs in oneself. Asks for a fresh proof: what is shown here lets somebody in. */
export async function showSteps(actor: Actor): Promise<OwnSteps> {
  assertMay(actor, "secureOwnAccount");
  return inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    const passkeys = await stores.passkeys.of(account.id);
    return {
      account,
      pending: await newCode(stores, account),
      codesLeft: await stores.recoveryCodes.left(account.id),
      passkeys: passkeys.map(({ id, name, since }) => ({ id, name, since: since.toISOString() })),
    };
  });
}
