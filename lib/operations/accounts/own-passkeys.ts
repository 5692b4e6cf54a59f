import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { lineText } from "@/lib/domain/safe-text";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { askForNewKey, checkNewKey, newKeyAnswer } from "@/lib/outside/passkeys";
import { assertMay } from "@/lib/policies/may";
import { renewSession } from "./open-session";
import { auditAccount, ownAccount } from "./own-account";
import { keepQuestion, takeQuestion } from "./passkey-question";
import { assertSpare, dropCodesWithoutStep } from "./set-up-code";

const longestName = 60;
const purpose = "add";

const request = z.strictObject({
  name: lineText.refine((name) => [...name].length <= longestName, "account.keys.nameMissing"),
  answer: newKeyAnswer,
});

/** Asks the browser for a new key of one's own. */
export async function newPasskeyQuestion(actor: Actor) {
  assertMay(actor, "secureOwnAccount");
  return inTransaction(async (stores) => {
    const { id, alias } = await ownAccount(stores, actor);
    const options = await askForNewKey({ id, name: alias, keys: await stores.passkeys.of(id) });
    await keepQuestion(stores, { challenge: options.challenge, purpose, account: id });
    return { options };
  });
}

/** Adds a key of one's own. Every session ends; the one given back is new. */
export async function addPasskey(
  actor: Actor,
  given: { name: string; answer: unknown },
): Promise<SessionClaims> {
  assertMay(actor, "secureOwnAccount");
  const { name, answer } = parseInput(request, given);
  const at = new Date();
  // The question is used up whether the answer holds or not.
  const key = await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    return checkNewKey(answer, (challenge) =>
      takeQuestion(stores, { challenge, purpose, account: id }),
    );
  });
  if (!key) throw new Refusal("invalid", "account.passkey.failed");
  return inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    if (await stores.passkeys.byId(key.id)) throw new Refusal("conflict", "account.keys.taken");
    await stores.passkeys.add({ ...key, account: account.id, name: name.trim(), since: at });
    await auditAccount(stores, { actor, action: "addPasskey", id: account.id, at });
    return renewSession(stores, account, at);
  });
}

/** Takes a key of one's own away. Refuses where it is the last second step and the role needs one. */
export async function removePasskey(actor: Actor, id: string): Promise<SessionClaims> {
  assertMay(actor, "secureOwnAccount");
  const at = new Date();
  return inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    if (!(await stores.passkeys.remove(account.id, id)))
      throw new Refusal("not-found", "account.none");
    const left = await stores.accounts.byId(account.id);
    if (left) assertSpare(account, left.steps);
    await dropCodesWithoutStep(stores, account.id);
    await auditAccount(stores, { actor, action: "removePasskey", id: account.id, at });
    return renewSession(stores, account, at);
  });
}
