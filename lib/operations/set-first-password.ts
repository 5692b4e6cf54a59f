import { randomUUID } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import { newAccount } from "@/lib/domain/new-account";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { hashPassword } from "@/lib/outside/hash-password";
import { hashToken } from "@/lib/outside/tokens";
import { assertStrong } from "@/lib/outside/weak-passphrases";
import { firstAdminPurpose } from "./first-admin-purpose";
import { setupIsOpen } from "./setup-is-open";

type Request = { token: string; email: string; alias: string; passphrase: string };

/** Makes the first admin and uses the one-time link up. Refuses a link that was used or has run out. */
export async function setFirstPassword({ token, ...given }: Request): Promise<void> {
  if (!(await setupIsOpen(token))) throw new Refusal("gone", "setup.linkUsed");
  const { email, alias, passphrase } = parseInput(newAccount, given);
  await assertStrong(passphrase, [email, alias]);
  const passwordHash = await hashPassword(passphrase);
  const at = new Date();
  await inTransaction(async ({ accounts, invitations, journal }) => {
    const free =
      (await accounts.countAdmins()) === 0 &&
      (await invitations.use(hashToken(token), firstAdminPurpose, at));
    if (!free) throw new Refusal("gone", "setup.linkUsed");
    const id = randomUUID();
    await accounts.add({ id, email, alias, role: "admin", passwordHash, at });
    await journal.audit({
      actor: { role: "admin", account: id },
      action: "setFirstPassword",
      about: { kind: "account", id },
      at,
    });
  });
}
