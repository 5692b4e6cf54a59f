import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import { readCode } from "@/lib/domain/recovery";
import { Refusal } from "@/lib/domain/refusal";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { hashToken } from "@/lib/outside/tokens";
import { redeemCode } from "./check-code";
import { countNameless } from "./limits";
import { noteFailureAside } from "./note-failure";
import { openSession } from "./open-session";
import { forgetTurns, takeTurn } from "./take-turn";

/** Which answers the second step takes; null where it has run out or never was. */
export function pendingStep(token: string): Promise<Account["steps"] | null> {
  return inTransaction(
    async (stores) => (await pendingAccount(stores, token, new Date()))?.steps ?? null,
  );
}

/**
 * The second step of signing in: a code of the generator or a recovery code, each good once. Refuses
 * as gone where the first step is to be done again.
 */
export async function finishWithCode(request: {
  token: string;
  code: string;
  address: string;
}): Promise<SessionClaims> {
  const { token, code, address } = request;
  await countNameless(address);
  const at = new Date();
  const account = await inTransaction((stores) => pendingAccount(stores, token, at));
  if (!account) throw new Refusal("gone", "account.stepGone");
  const attempt = { proof: "step", account: account.id, address } as const;
  // A recovery code is one of far too many to be guessed: it stays a way in whoever tries codes.
  if (readCode(code) !== undefined) await takeTurn(attempt);
  const session = await inTransaction(async (stores) => {
    const right = await redeemCode(stores, { account: account.id, typed: code, at });
    return right ? takeStep(stores, { account, token, at }) : null;
  });
  if (!session) {
    noteFailureAside("failSignIn", account.id);
    throw new Refusal("invalid", "account.wrongCode", { field: "code" });
  }
  await forgetTurns(attempt);
  return session;
}

/** Ends the second step and opens the session: of two right answers at once, one does. */
export async function takeStep(
  stores: Stores,
  { account, token, at }: { account: Account; token: string; at: Date },
): Promise<SessionClaims> {
  if (!(await stores.challenges.take(hashToken(token), "second-step", at)))
    throw new Refusal("gone", "account.stepGone");
  await stores.journal.audit({
    actor: { role: account.role, account: account.id },
    action: "signIn",
    about: { kind: "account", id: account.id },
    at,
  });
  return openSession(stores, account, { at });
}

/** The account whose second step this token names, while it can be done. */
export async function pendingAccount(
  { challenges, accounts }: Stores,
  token: string,
  at: Date,
): Promise<Account | null> {
  const step = await challenges.open(hashToken(token), "second-step", at);
  const account = step?.account ? await accounts.byId(step.account) : null;
  return account && !account.disabled ? account : null;
}
