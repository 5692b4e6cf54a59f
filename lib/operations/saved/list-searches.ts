import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ListedSearch } from "@/lib/domain/saved/views";
import { keeper } from "./keeper";

/** The searches that somebody keeps, each with whether mail comes about it. */
export function listSearches(actor: Actor): Promise<ListedSearch[]> {
  const account = keeper(actor);
  return inTransaction(async ({ savedSearches, alerts }) => {
    const running = (await alerts.listOf(account)).filter(({ isStopped }) => !isStopped);
    const followed = new Set(running.map(({ savedSearch }) => savedSearch));
    const searches = await savedSearches.listOf(account);
    return searches.map((search) => ({ ...search, isFollowed: followed.has(search.id) }));
  });
}
