import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { type Account, mustEnrol, roleNow } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { absoluteMs, idleMs, isFresh, type SessionClaims, touchMs } from "@/lib/domain/sign-in";
import { hashToken } from "@/lib/outside/tokens";

/** Who holds a session. `mustEnrol`: their role waits for a second step that they have to set up. */
export type Known = { actor: Actor; alias: string; lang: Language; mustEnrol: boolean };

/**
 * Whose session this is, asked of the database each time; null where it was ended, has run out, or
 * the account was disabled. Role and switches are those of this moment, whatever the cookie says.
 */
export function whoIs(claims: SessionClaims, at: Date = new Date()): Promise<Known | null> {
  return inTransaction(async (stores) => {
    const account = await holderOf(stores, claims, at);
    if (!account) return null;
    const fresh = isFresh(claims.authAt, at.getTime());
    return {
      actor: { role: roleNow(account), account: account.id, fresh },
      alias: account.alias,
      lang: account.lang,
      mustEnrol: mustEnrol(account),
    };
  });
}

async function holderOf(
  { accounts, challenges }: Stores,
  claims: SessionClaims,
  at: Date,
): Promise<Account | null> {
  if (at.getTime() - claims.authAt >= absoluteMs) return null;
  const session = await challenges.open(hashToken(claims.session), "session", at);
  if (session?.account !== claims.account) return null;
  const account = await accounts.byId(claims.account);
  if (!account || account.disabled || account.sessionVersion !== claims.version) return null;
  if (session.expiresAt.getTime() - at.getTime() < idleMs - touchMs)
    await challenges.prolong(session.id, new Date(at.getTime() + idleMs));
  return account;
}
