import type { Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import { freshMs, idleMs, type SessionClaims } from "@/lib/domain/sign-in";
import { hashToken, newToken } from "@/lib/outside/tokens";

type Holder = Pick<Account, "id" | "sessionVersion">;

/**
 * Opens a session for somebody who has just proved who they are, and says what its cookie holds. One
 * that somebody else vouches for (`proved: false`) is never fresh.
 */
export async function openSession(
  { challenges }: Pick<Stores, "challenges">,
  account: Holder,
  { at, proved = true }: { at: Date; proved?: boolean },
): Promise<SessionClaims> {
  const session = newToken();
  await challenges.sweep(at);
  await challenges.add({
    id: hashToken(session),
    purpose: "session",
    account: account.id,
    challenge: "",
    expiresAt: new Date(at.getTime() + idleMs),
  });
  const authAt = at.getTime() - (proved ? 0 : freshMs);
  return { account: account.id, session, version: account.sessionVersion, authAt };
}

/** Ends every session of an account and opens a new one, for who changes how they sign in. */
export async function renewSession(
  stores: Pick<Stores, "accounts" | "challenges">,
  account: Holder,
  at: Date,
): Promise<SessionClaims> {
  await endEverySession(stores, account.id);
  const renewed = { id: account.id, sessionVersion: account.sessionVersion + 1 };
  return openSession(stores, renewed, { at });
}

/** Ends every session of an account, and every sign-in that is half done. */
export async function endEverySession(
  { accounts, challenges }: Pick<Stores, "accounts" | "challenges">,
  id: string,
): Promise<void> {
  await accounts.endSessions(id);
  await challenges.endAll(id);
}
