import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Account } from "@/lib/domain/account";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { PasskeyPurpose, SessionClaims } from "@/lib/domain/sign-in";
import { checkKey, usedKeyAnswer } from "@/lib/outside/passkeys";
import { countNameless } from "./limits";
import { noteFailureAside } from "./note-failure";
import { openSession } from "./open-session";
import { auditAccount } from "./own-account";
import { type Asking, askedAccount, takeQuestion } from "./passkey-question";
import { takeStep } from "./second-step";

/**
 * Lets somebody in by the answer of a key. The device has verified its owner, so that the key is a
 * full proof: of who signs in, for the second step, or that it is still the same person.
 */
export async function enterWithPasskey(
  asking: Asking,
  purpose: PasskeyPurpose,
  given: unknown,
): Promise<SessionClaims> {
  await countNameless(asking.address);
  const answer = parseInput(usedKeyAnswer, given);
  const session = await inTransaction(async (stores) => {
    const asked = await askedAccount(stores, asking, purpose);
    const account = await holderOf(stores, { answer, purpose, asked });
    return account && letIn(stores, { account, purpose, token: asking.stepToken });
  });
  if (!session) {
    noteFailureAside(purpose === "prove" ? "failProof" : "failSignIn", asking.actor.account);
    throw new Refusal("invalid", "account.passkey.failed");
  }
  return session;
}

type Answered = {
  answer: ReturnType<(typeof usedKeyAnswer)["parse"]>;
  purpose: PasskeyPurpose;
  asked: string | null;
};

/** Whose key has answered rightly; null where the key is unknown, or is not of who was asked. */
async function holderOf(
  stores: Stores,
  { answer, purpose, asked }: Answered,
): Promise<Account | null> {
  const key = await stores.passkeys.byId(answer.id);
  if (!key || (asked !== null && key.account !== asked)) return null;
  const counter = await checkKey(answer, key, (challenge) =>
    takeQuestion(stores, { challenge, purpose, account: asked }),
  );
  if (counter === null) return null;
  await stores.passkeys.count(key.id, counter);
  const account = await stores.accounts.byId(key.account);
  return account && !account.disabled ? account : null;
}

async function letIn(
  stores: Stores,
  { account, purpose, token }: { account: Account; purpose: PasskeyPurpose; token: string },
): Promise<SessionClaims> {
  const at = new Date();
  if (purpose === "second-step") return takeStep(stores, { account, token, at });
  const actor = { role: account.role, account: account.id };
  const action = purpose === "prove" ? "proveAgain" : "signIn";
  await auditAccount(stores, { actor, action, id: account.id, at });
  return openSession(stores, account, { at });
}
