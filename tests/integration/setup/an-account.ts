import { randomUUID } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { AccountRole } from "@/lib/domain/actor";
import { hashPassword } from "@/lib/outside/hash-password";
import { withClient } from "@/lib/server/with-client";

/** The passphrase of every invented account. */
export const passphrase = "four invented words together";

/** An invented account that can sign in with `passphrase`. */
export async function anAccount(role: AccountRole = "researcher") {
  const id = randomUUID();
  const email = `${id.slice(0, 8)}@invented.example`;
  const passwordHash = await hashed;
  const account = { id, email, alias: `Invented ${id}`, role, passwordHash, at: new Date() };
  await inTransaction(({ accounts }) => accounts.add(account));
  return { ...account, actor: { role, account: id, fresh: true } };
}

const hashed = hashPassword(passphrase);

/** Forgets how often something was tried, so that one test does not slow the next down. */
export async function forgetLimits(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query("TRUNCATE desk.rate_limit"));
}
