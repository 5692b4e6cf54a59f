import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { isTooLong, newPassphrase } from "@/lib/domain/passphrase";
import { Refusal } from "@/lib/domain/refusal";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { hashPassword, isPassword } from "@/lib/outside/hash-password";
import { assertStrong } from "@/lib/outside/weak-passphrases";
import { assertMay } from "@/lib/policies/may";
import { renewSession } from "./open-session";
import { auditAccount, ownAccount } from "./own-account";
import { forgetTurns, takeTurn } from "./take-turn";

type Request = { current: string; passphrase: string; again: string };

/** Changes one's own passphrase. Every session ends; the one given back takes their place. */
export async function changePassphrase(actor: Actor, request: Request): Promise<SessionClaims> {
  assertMay(actor, "manageOwnAccount");
  const { account, kept } = await inTransaction(async (stores) => {
    const own = await ownAccount(stores, actor);
    return { account: own, kept: await stores.accounts.passwordHash(own.id) };
  });
  const attempt = { proof: "change", account: account.id } as const;
  await takeTurn(attempt);
  if (isTooLong(request.current) || !(await isPassword(request.current, kept)))
    throw new Refusal("invalid", "account.wrongCurrent", { field: "current" });
  await forgetTurns(attempt);
  const passwordHash = await newPasswordHash(request, [account.email, account.alias]);
  const at = new Date();
  return inTransaction(async (stores) => {
    await stores.accounts.setPassword(account.id, passwordHash);
    await auditAccount(stores, { actor, action: "changePassphrase", id: account.id, at });
    return renewSession(stores, account, at);
  });
}

/** The hash of a new passphrase, typed twice. Refuses one that is short, long or easily guessed. */
export async function newPasswordHash(
  typed: { passphrase: string; again: string },
  own: readonly string[],
): Promise<string> {
  const { passphrase } = parseInput(z.object({ passphrase: newPassphrase }), typed);
  if (typed.passphrase !== typed.again)
    throw new Refusal("invalid", "account.differ", { field: "again" });
  await assertStrong(passphrase, own);
  return hashPassword(passphrase);
}
