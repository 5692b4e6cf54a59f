import type { Stores } from "@/lib/data/desk/transaction";
import { readCode, readRecoveryCode } from "@/lib/domain/recovery";
import { unseal } from "@/lib/outside/sealed-box";
import { hashToken } from "@/lib/outside/tokens";
import { totpStep } from "@/lib/outside/totp";

type CodeStores = Pick<Stores, "accounts" | "recoveryCodes">;

/** True where this is a code of the account's generator, or one of its recovery codes, unused so far. */
export async function redeemCode(
  stores: CodeStores,
  { account, typed, at }: { account: string; typed: string; at: Date },
): Promise<boolean> {
  const digits = readCode(typed);
  if (digits !== undefined) return redeemGenerated(stores, { account, digits, at });
  const code = readRecoveryCode(typed);
  return stores.recoveryCodes.use(account, recoveryHash(account, code), at);
}

/** What is kept of a recovery code. */
export function recoveryHash(account: string, code: string): string {
  return hashToken(`recovery ${account} ${readRecoveryCode(code)}`);
}

/** What a sealed secret of a code generator is sealed for. */
export const totpPurpose = (account: string) => `totp ${account}`;

async function redeemGenerated(
  { accounts }: Pick<Stores, "accounts">,
  { account, digits, at }: { account: string; digits: string; at: Date },
): Promise<boolean> {
  const secret = await accounts.totpSecret(account);
  if (!secret) return false;
  const opened = (await unseal(secret, totpPurpose(account))).toString("utf8");
  const step = totpStep(opened, digits, at.getTime());
  return step !== null && accounts.spendTotpStep(account, step);
}
