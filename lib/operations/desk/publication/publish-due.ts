import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import type { ScheduledPublication } from "@/lib/domain/scheduled-publication";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { publishIn } from "./publish-in";

/**
 * Publishes everything whose time has come, one after the other; answers how many. Who planned it must
 * still be allowed to publish it, and the revision must still be the one that was planned: otherwise the
 * reason is kept as its outcome, where the desk shows it. Two servers never publish the same one twice.
 */
export async function publishDue(at: Date): Promise<number> {
  let published = 0;
  for (;;) {
    const planned = await inTransaction(({ schedule }) => schedule.due(at));
    if (!planned) return published;
    if (await publishPlanned(planned, at)) published += 1;
  }
}

async function publishPlanned(planned: ScheduledPublication, at: Date): Promise<boolean> {
  try {
    return await throughTheDoor(async (stores) => {
      if (!(await stores.schedule.claim(planned.id))) return false;
      const { id, entryId, revision, languages, reason, asDisputed } = planned;
      await stores.schedule.end(id, at, "published");
      await publishIn(stores, {
        actor: await plannerOf(stores, planned),
        request: { id: entryId, languages, reason, asDisputed, correction: null },
        sees: (head) => head.number === revision,
        at,
      });
      return true;
    });
  } catch (error) {
    const outcome = error instanceof Refusal ? error.key : "schedule.failed";
    await inTransaction(({ schedule }) => schedule.end(planned.id, at, outcome));
    return false;
  }
}

async function plannerOf({ accounts }: Stores, { account }: ScheduledPublication): Promise<Actor> {
  const planner = await accounts.byId(account);
  if (!planner || planner.disabled) throw new Refusal("not-found", "schedule.notAllowed");
  return { role: planner.role, account };
}
