import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { most } from "@/lib/domain/saved/limits";
import { newSearch } from "@/lib/domain/saved/saved-search";
import { shortId } from "@/lib/outside/short-id";
import { assertRoom, keeper } from "./keeper";

/** Keeps a search under a name, and gives its id. One that is kept already gets the new name. */
export function keepSearch(actor: Actor, given: unknown): Promise<string> {
  const account = keeper(actor);
  const search = parseInput(newSearch, given);
  const at = new Date();
  return inTransaction(async ({ savedSearches, journal }) => {
    await journal.lock(`kept ${account}`);
    const known = await savedSearches.same(account, search);
    if (known !== null) {
      await savedSearches.setDeleted({ id: known, account }, null);
      await savedSearches.rename({ id: known, account }, search.name);
      return known;
    }
    assertRoom(await savedSearches.count(account), most.searches);
    const id = shortId("search");
    await savedSearches.add({ id, account }, search);
    const about = { kind: "saved-search", id };
    await journal.audit({ actor, action: "keepSearch", about, at });
    return id;
  });
}
