import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Publisher } from "@/lib/domain/source";
import { assertMay } from "@/lib/policies/may";

/** A publisher with how many sources it published and how many relay it. */
export type ListedPublisher = Publisher & { sources: number; relays: number };

/** Every publisher, by its English name. */
export function listPublishers(actor: Actor): Promise<ListedPublisher[]> {
  assertMay(actor, "managePublishers");
  return inTransaction(({ publishers }) => publishers.listed());
}
