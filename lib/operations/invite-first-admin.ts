import { inTransaction } from "@/lib/data/desk/transaction";
import { operator } from "@/lib/domain/actor";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { assertMay } from "@/lib/policies/may";
import { firstAdminPurpose } from "./first-admin-purpose";

const validForMs = 24 * 60 * 60 * 1000;

/**
 * The path of the one-time link with which the first admin sets a password, while there is no admin;
 * else null. A new link ends the one before it; each is good for a day.
 */
export async function firstAdminLink(): Promise<string | null> {
  assertMay(operator, "inviteFirstAdmin");
  const token = newToken();
  const at = new Date();
  const invited = await inTransaction(async ({ accounts, invitations }) => {
    if ((await accounts.countAdmins()) > 0) return false;
    await invitations.close(firstAdminPurpose, at);
    await invitations.add({
      tokenHash: hashToken(token),
      purpose: firstAdminPurpose,
      role: "admin",
      expiresAt: new Date(at.getTime() + validForMs),
      at,
    });
    return true;
  });
  return invited ? `/setup/${token}` : null;
}
