import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { type Account, hasSecondStep } from "@/lib/domain/account";
import { parseInput } from "@/lib/domain/parse-input";
import { isTooLong } from "@/lib/domain/passphrase";
import { Refusal } from "@/lib/domain/refusal";
import { credentials, emailKey, type SessionClaims, secondStepMs } from "@/lib/domain/sign-in";
import { isPassword } from "@/lib/outside/hash-password";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { countSignIn, forgetSignIns } from "./limits";
import { noteFailureAside } from "./note-failure";
import { openSession } from "./open-session";

/** What a right passphrase leads to: a session, or the second step, named by a token. */
export type SignedIn = { session: SessionClaims } | { secondStep: string };

type Request = { email: string; passphrase: string; address: string };

/**
 * The first step of signing in. Whether the account is unknown, disabled or the passphrase is wrong:
 * the refusal, and the work done for it, are the same.
 */
export async function signIn({ address, ...typed }: Request): Promise<SignedIn> {
  const { email, passphrase } = parseInput(credentials, typed);
  await countSignIn({ address, email });
  // What is longer than any passphrase is not hashed; nobody learns from it whether there is one.
  if (isTooLong(passphrase)) throw wrong(null);
  const { account, kept } = await find(email);
  const right = await isPassword(passphrase, kept);
  if (!right || !account || account.disabled) throw wrong(account?.id ?? null);
  await forgetSignIns(email);
  return firstStepDone(account);
}

function wrong(account: string | null): Refusal {
  noteFailureAside("failSignIn", account);
  return new Refusal("invalid", "account.wrong");
}

/**
 * Goes on for somebody who has done the first step: to a session, or to the second step. Where another
 * vouches for them (`proved: false`) the session is not fresh.
 */
export function firstStepDone(
  account: Account,
  { proved = true }: { proved?: boolean } = {},
): Promise<SignedIn> {
  const at = new Date();
  return inTransaction(async (stores) => {
    if (hasSecondStep(account)) return { secondStep: await askSecondStep(stores, account, at) };
    await stores.journal.audit({
      actor: { role: account.role, account: account.id },
      action: "signIn",
      about: { kind: "account", id: account.id },
      at,
    });
    return { session: await openSession(stores, account, { at, proved }) };
  });
}

async function askSecondStep(
  { challenges }: Pick<Stores, "challenges">,
  account: Account,
  at: Date,
): Promise<string> {
  const token = newToken();
  await challenges.add({
    id: hashToken(token),
    purpose: "second-step",
    account: account.id,
    challenge: "",
    expiresAt: new Date(at.getTime() + secondStepMs),
  });
  return token;
}

function find(email: string): Promise<{ account: Account | null; kept: string | null }> {
  return inTransaction(async ({ accounts }) => {
    const account = await accounts.byEmail(emailKey(email));
    return { account, kept: account && (await accounts.passwordHash(account.id)) };
  });
}
