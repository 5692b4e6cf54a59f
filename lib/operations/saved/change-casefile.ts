import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { newCasefile } from "@/lib/domain/saved/casefile";
import { keeper, notThere } from "./keeper";

/** Changes the name of a set of cases, and the note on it as a whole. */
export async function changeCasefile(actor: Actor, id: string, given: unknown): Promise<void> {
  const account = keeper(actor);
  const named = parseInput(newCasefile, given);
  const isDone = await inTransaction(({ casefiles }) => casefiles.change({ id, account }, named));
  if (!isDone) throw notThere();
}

/** Deletes a set of cases with its notes; for a week it can be brought back. */
export function deleteCasefile(actor: Actor, id: string): Promise<void> {
  return setDeleted(actor, id, new Date());
}

/** Brings back a set of cases that was deleted. */
export function bringCasefileBack(actor: Actor, id: string): Promise<void> {
  return setDeleted(actor, id, null);
}

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<void> {
  const account = keeper(actor);
  const action = deletedAt === null ? "bringCasefileBack" : "deleteCasefile";
  await inTransaction(async ({ casefiles, journal }) => {
    if (!(await casefiles.setDeleted({ id, account }, deletedAt))) throw notThere();
    const about = { kind: "casefile", id };
    await journal.audit({ actor, action, about, at: new Date() });
  });
}
