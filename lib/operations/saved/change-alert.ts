import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { cadence, nextLook } from "@/lib/domain/saved/alert";
import { keeper, notThere } from "./keeper";

type Owned = { id: string; account: string };
type Work = (alerts: Stores["alerts"], owned: Owned, at: Date) => Promise<boolean>;

/** Sets how often letters come at most. */
export function setCadence(actor: Actor, id: string, given: unknown): Promise<void> {
  const every = parseInput(cadence, given);
  return change(actor, id, (alerts, owned, at) =>
    alerts.setCadence(owned, every, nextLook(every, at)),
  );
}

/** Tries again what was given up, at once. */
export function tryAlertAgain(actor: Actor, id: string): Promise<void> {
  return change(actor, id, (alerts, owned, at) => alerts.tryAgain(owned, at));
}

/** Stops following, and forgets what was known. */
export function unfollow(actor: Actor, id: string): Promise<void> {
  return change(actor, id, (alerts, owned) => alerts.remove(owned));
}

async function change(actor: Actor, id: string, work: Work): Promise<void> {
  const account = keeper(actor);
  await inTransaction(async ({ alerts }) => {
    if (!(await work(alerts, { id, account }, new Date()))) throw notThere();
  });
}
