import { randomBytes } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import { hasSecondStep } from "@/lib/domain/account";
import type { Actor } from "@/lib/domain/actor";
import { recoveryCode, recoveryCodes } from "@/lib/domain/recovery";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { recoveryHash } from "./check-code";
import { auditAccount, ownAccount } from "./own-account";

/** Makes new recovery codes in place of all there were. They are given back this once. */
export async function makeRecoveryCodes(actor: Actor): Promise<string[]> {
  assertMay(actor, "secureOwnAccount");
  const codes = Array.from({ length: recoveryCodes }, () => recoveryCode(randomBytes(32)));
  const at = new Date();
  await inTransaction(async (stores) => {
    const account = await ownAccount(stores, actor);
    if (!hasSecondStep(account)) throw new Refusal("conflict", "account.totp.none");
    const hashes = codes.map((code) => recoveryHash(account.id, code));
    await stores.recoveryCodes.replace(account.id, hashes);
    await auditAccount(stores, { actor, action: "makeRecoveryCodes", id: account.id, at });
  });
  return codes;
}
