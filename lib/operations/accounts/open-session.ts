import type { Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import { idleMs, type SessionClaims } from "@/lib/domain/sign-in";
import { hashToken, newToken } from "@/lib/outside/tokens";

/** Opens a session for somebody who has just proved who they are, and says what its cookie holds. */
export async function openSession(
  { challenges }: Pick<Stores, "challenges">,
  account: Pick<Account, "id" | "sessionVersion">,
  at: Date,
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
  return { account: account.id, session, version: account.sessionVersion, authAt: at.getTime() };
}
