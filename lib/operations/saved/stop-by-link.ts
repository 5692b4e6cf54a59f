import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { anonymous } from "@/lib/domain/actor";
import type { Alert } from "@/lib/domain/saved/alert";
import { notThere } from "./keeper";
import { readStopToken } from "./stop-token";

/** Whether a link from a letter can stop something, and whether that has stopped. Changes nothing. */
export function showStop(token: string): Promise<{ isStopped: boolean } | null> {
  return inTransaction(async (stores) => {
    const alert = await alertOf(stores, token);
    return alert && { isStopped: alert.isStopped };
  });
}

/**
 * Stops the letters that a link came with, or all that its account gets. Whoever holds the letter may:
 * nobody signs in for it, and it does no more than end letters. Refuses another token as not found.
 */
export function stopByLink(token: string, scope: "one" | "all"): Promise<void> {
  return inTransaction(async (stores) => {
    const alert = await alertOf(stores, token);
    if (!alert) throw notThere();
    const at = new Date();
    if (scope === "all") await stores.alerts.stopAll(alert.account, at);
    else await stores.alerts.stop(alert, at);
    const about = { kind: "alert", id: alert.id };
    await stores.journal.audit({ actor: anonymous, action: "stopAlert", about, at });
  });
}

async function alertOf({ alerts }: Stores, token: string): Promise<Alert | null> {
  const id = await readStopToken(token);
  return id === null ? null : alerts.byId(id);
}
