import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { type Account, mustEnrol } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { readCode } from "@/lib/domain/recovery";
import { Refusal } from "@/lib/domain/refusal";
import { type SessionClaims, setUpMs } from "@/lib/domain/sign-in";
import { seal, unseal } from "@/lib/outside/sealed-box";
import { hashToken } from "@/lib/outside/tokens";
import { newTotpSecret, totpAddress, totpStep } from "@/lib/outside/totp";
import { assertMay } from "@/lib/policies/may";
import { totpPurpose } from "./check-code";
import { renewSession } from "./open-session";
import { auditAccount, ownAccount } from "./own-account";
import { forgetTurns, takeTurn } from "./take-turn";

/** What a code generator is to be given: the secret, and the same as an address for a QR code. */
export type NewCode = { secret: string; address: string };

/** Begins to set a code generator up. One that is in use stays so until the new one is confirmed. */
export async function beginCode(actor: Actor): Promise<void> {
  assertMay(actor, "secureOwnAccount");
  const secret = newTotpSecret();
  const at = new Date();
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    await stores.challenges.endAll(id, "totp");
    await stores.challenges.add({
      id: pendingId(id),
      purpose: "totp",
      account: id,
      challenge: Buffer.from(await seal(secret, totpPurpose(id))).toString("base64"),
      expiresAt: new Date(at.getTime() + setUpMs),
    });
  });
}

/** What is being set up; null where nothing is. */
export async function newCode(stores: Stores, account: Account): Promise<NewCode | null> {
  const secret = await pendingSecret(stores, account.id, new Date());
  return secret === null ? null : { secret, address: totpAddress(secret, account.email) };
}

/** Confirms a code generator by its first code. Every session ends; the one given back is new. */
export async function confirmCode(actor: Actor, typed: string): Promise<SessionClaims> {
  assertMay(actor, "secureOwnAccount");
  const at = new Date();
  const account = await inTransaction((stores) => ownAccount(stores, actor));
  const attempt = { proof: "confirm", account: account.id } as const;
  await takeTurn(attempt);
  const session = await inTransaction(async (stores) => {
    const secret = await pendingSecret(stores, account.id, at);
    if (secret === null) throw new Refusal("gone", "account.totp.gone");
    const step = totpStep(secret, readCode(typed) ?? "", at.getTime());
    if (step === null) throw new Refusal("invalid", "account.wrongCode", { field: "code" });
    const sealed = await seal(secret, totpPurpose(account.id));
    await stores.accounts.setTotp(account.id, { secret: sealed, step, at });
    await auditAccount(stores, { actor, action: "setUpCode", id: account.id, at });
    return renewSession(stores, account, at);
  });
  await forgetTurns(attempt);
  return session;
}

/** Takes the code generator away. Refuses where the role needs it. */
export async function removeCode(actor: Actor): Promise<SessionClaims> {
  assertMay(actor, "secureOwnAccount");
  const at = new Date();
  return inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    assertSpare(account, { code: false, passkey: account.steps.passkey });
    await stores.accounts.removeTotp(account.id);
    await dropCodesWithoutStep(stores, account.id);
    await auditAccount(stores, { actor, action: "removeCode", id: account.id, at });
    return renewSession(stores, account, at);
  });
}

/** Refuses, as a conflict, to leave an account without a second step whose role needs one. */
export function assertSpare(account: Account, left: Account["steps"]): void {
  if (mustEnrol({ ...account, steps: left })) throw new Refusal("conflict", "account.lastStep");
}

/** Recovery codes stand in for a second step: where there is none they go too. */
export async function dropCodesWithoutStep(stores: Stores, id: string): Promise<void> {
  const account = await stores.accounts.byId(id);
  if (account && !account.steps.code && !account.steps.passkey)
    await stores.recoveryCodes.replace(id, []);
}

async function pendingSecret({ challenges }: Stores, id: string, at: Date): Promise<string | null> {
  const pending = await challenges.open(pendingId(id), "totp", at);
  if (!pending) return null;
  const sealed = Buffer.from(pending.challenge, "base64");
  return (await unseal(sealed, totpPurpose(id))).toString("utf8");
}

function pendingId(account: string): string {
  return hashToken(`totp ${account}`);
}
