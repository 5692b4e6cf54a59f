import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** Everything that the desk stores about the one who asks, as JSON; nothing that opens the account. */
export async function exportOwnAccount(actor: Actor): Promise<string> {
  assertMay(actor, "manageOwnAccount");
  const { account } = actor;
  if (account === null) throw new Refusal("not-found", "problem.notFound");
  const own = await inTransaction(({ ownData }) => ownData.of(account));
  return `${JSON.stringify(own, null, 2)}\n`;
}
