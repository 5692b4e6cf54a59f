import { inTransaction } from "@/lib/data/desk/transaction";
import { hashToken } from "@/lib/outside/tokens";
import { firstAdminPurpose } from "./first-admin-purpose";

/** True while this one-time link can still make the first admin. */
export function setupIsOpen(token: string): Promise<boolean> {
  return inTransaction(
    async ({ accounts, invitations }) =>
      (await accounts.countAdmins()) === 0 &&
      (await invitations.open(hashToken(token), firstAdminPurpose, new Date())) !== null,
  );
}
