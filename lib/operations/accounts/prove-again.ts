import { inTransaction } from "@/lib/data/desk/transaction";
import { hasSecondStep } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { isTooLong } from "@/lib/domain/passphrase";
import { Refusal } from "@/lib/domain/refusal";
import { type SessionClaims, typedProof } from "@/lib/domain/sign-in";
import { isPassword } from "@/lib/outside/hash-password";
import { assertMay } from "@/lib/policies/may";
import { redeemCode } from "./check-code";
import { noteFailureAside } from "./note-failure";
import { openSession } from "./open-session";
import { ownAccount } from "./own-account";
import { forgetTurns, takeTurn } from "./take-turn";

/**
 * Proves again who is asking: the passphrase, and the second step where there is one. Gives the
 * session that takes the place of the one before.
 */
export async function proveAgain(
  actor: Actor,
  typed: { passphrase: string; code?: string | undefined },
): Promise<SessionClaims> {
  assertMay(actor, "manageOwnAccount");
  const { passphrase, code } = parseInput(typedProof, typed);
  const { account, kept } = await inTransaction(async (stores) => {
    const own = await ownAccount(stores, actor);
    return { account: own, kept: await stores.accounts.passwordHash(own.id) };
  });
  const attempt = { proof: "prove", account: account.id } as const;
  await takeTurn(attempt);
  if (isTooLong(passphrase) || !(await isPassword(passphrase, kept)))
    throw wrong(account.id, "account.wrongCurrent", "passphrase");
  const at = new Date();
  const session = await inTransaction(async (stores) => {
    const right =
      !hasSecondStep(account) ||
      (await redeemCode(stores, { account: account.id, typed: code, at }));
    return right ? openSession(stores, account, { at }) : null;
  });
  if (!session) throw wrong(account.id, "account.wrongCode", "code");
  await forgetTurns(attempt);
  return session;
}

function wrong(account: string, key: string, field: string): Refusal {
  noteFailureAside("failProof", account);
  return new Refusal("invalid", key, { field });
}
