import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { keptName } from "@/lib/domain/saved/saved-search";
import { keeper, notThere } from "./keeper";

/** Gives a kept search another name. */
export async function renameSearch(actor: Actor, id: string, given: unknown): Promise<void> {
  const account = keeper(actor);
  const name = parseInput(keptName, given);
  const isDone = await inTransaction(({ savedSearches }) =>
    savedSearches.rename({ id, account }, name),
  );
  if (!isDone) throw notThere();
}

/** Deletes a kept search; for a week it can be brought back. Its alert waits as long. */
export function deleteSearch(actor: Actor, id: string): Promise<void> {
  return setDeleted(actor, id, new Date());
}

/** Brings back a search that was deleted. */
export function bringSearchBack(actor: Actor, id: string): Promise<void> {
  return setDeleted(actor, id, null);
}

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<void> {
  const account = keeper(actor);
  const action = deletedAt === null ? "bringSearchBack" : "deleteSearch";
  await inTransaction(async ({ savedSearches, journal }) => {
    if (!(await savedSearches.setDeleted({ id, account }, deletedAt))) throw notThere();
    const about = { kind: "saved-search", id };
    await journal.audit({ actor, action, about, at: new Date() });
  });
}
