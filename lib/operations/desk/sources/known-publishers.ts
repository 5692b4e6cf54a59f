import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Publisher } from "@/lib/domain/source";
import { assertMay } from "@/lib/policies/may";

/** The publishers that a source can be of. */
export async function knownPublishers(actor: Actor): Promise<Publisher[]> {
  assertMay(actor, "writeSource");
  return inTransaction(({ sources }) => sources.publishers());
}
