import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { type PasskeyPurpose, questionMs } from "@/lib/domain/sign-in";
import { askForKey } from "@/lib/outside/passkeys";
import { hashToken } from "@/lib/outside/tokens";
import { countNameless } from "./limits";
import { ownAccount } from "./own-account";
import { pendingAccount } from "./second-step";

/** Who asks for a question: the actor, what their browser holds of a second step, their address. */
export type Asking = { actor: Actor; stepToken: string; address: string };

/**
 * Puts a question to a key: any key of the site for somebody who signs in with it alone, else those of
 * the one account.
 */
export async function passkeyQuestion(asking: Asking, purpose: PasskeyPurpose) {
  await countNameless(asking.address);
  return inTransaction(async (stores) => {
    const account = await askedAccount(stores, asking, purpose);
    const options = await askForKey(account === null ? [] : await stores.passkeys.of(account));
    await keepQuestion(stores, { challenge: options.challenge, purpose, account });
    return { options };
  });
}

/** Keeps a question until it is answered, for a few minutes. */
export async function keepQuestion(
  { challenges }: Pick<Stores, "challenges">,
  question: { challenge: string; purpose: string; account: string | null },
): Promise<void> {
  await challenges.add({
    id: questionId(question.challenge),
    purpose: "passkey",
    account: question.account,
    challenge: question.purpose,
    expiresAt: new Date(Date.now() + questionMs),
  });
}

/** Takes a question: true where it was put for this purpose, to this account, and is unanswered. */
export async function takeQuestion(
  { challenges }: Pick<Stores, "challenges">,
  question: { challenge: string; purpose: string; account: string | null },
): Promise<boolean> {
  const id = questionId(question.challenge);
  const at = new Date();
  const kept = await challenges.open(id, "passkey", at);
  const isOurs = kept?.challenge === question.purpose && kept.account === question.account;
  return (await challenges.take(id, "passkey", at)) && isOurs;
}

/** The account that has to answer; null where any key of the site may. */
export async function askedAccount(
  stores: Stores,
  { actor, stepToken }: Omit<Asking, "address">,
  purpose: PasskeyPurpose,
): Promise<string | null> {
  if (purpose === "sign-in") return null;
  if (purpose === "prove") return (await ownAccount(stores, actor)).id;
  const account = await pendingAccount(stores, stepToken, new Date());
  if (!account) throw new Refusal("gone", "account.stepGone");
  return account.id;
}

function questionId(challenge: string): string {
  return hashToken(`question ${challenge}`);
}
