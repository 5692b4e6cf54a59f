import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";
import { endEverySession } from "./open-session";
import { auditAccount, ownAccount } from "./own-account";

/** Ends every session of one's own, and makes unreadable what devices keep of unsaved texts. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  assertMay(actor, "manageOwnAccount");
  const at = new Date();
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    await endEverySession(stores, id);
    await stores.accounts.setDeviceKey(id, null);
    await auditAccount(stores, { actor, action: "signOutEverywhere", id, at });
  });
}
