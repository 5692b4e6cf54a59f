import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import { type Actor, accountRoles } from "@/lib/domain/actor";
import { newAccount } from "@/lib/domain/audit";
import { parseInput } from "@/lib/domain/parse-input";
import { linkMs } from "@/lib/domain/sign-in";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { assertMay } from "@/lib/policies/may";
import { auditAccount } from "./own-account";

const request = z.strictObject({ role: z.enum(accountRoles) });

/** Makes a link with which somebody joins in a role: good once, for an hour. Gives its path. */
export async function invite(actor: Actor, given: { role: string }): Promise<string> {
  assertMay(actor, "invite");
  const { role } = parseInput(request, given);
  const token = newToken();
  const at = new Date();
  await inTransaction(async (stores) => {
    await stores.invitations.add({
      tokenHash: hashToken(token),
      purpose: "invite",
      role,
      expiresAt: new Date(at.getTime() + linkMs),
      at,
    });
    await auditAccount(stores, { actor, action: `invite.${role}`, id: newAccount, at });
  });
  return `/account/invite/${token}`;
}
