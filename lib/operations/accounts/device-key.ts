import { randomBytes } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { seal, unseal } from "@/lib/outside/sealed-box";
import { assertMay } from "@/lib/policies/may";
import { ownAccount } from "./own-account";

/** The key of 32 bytes under which texts may be kept on this person's devices, and whose it is. */
export async function deviceKey(actor: Actor): Promise<{ key: string; account: string }> {
  assertMay(actor, "manageOwnAccount");
  return inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    // Two devices that ask at once for the first time are given the same key.
    await stores.journal.lock(`device-key ${id}`);
    const kept = await stores.accounts.deviceKey(id);
    if (kept) return { key: (await unseal(kept, purpose(id))).toString("base64"), account: id };
    const made = randomBytes(32);
    await stores.accounts.setDeviceKey(id, await seal(made, purpose(id)));
    return { key: made.toString("base64"), account: id };
  });
}

const purpose = (account: string) => `device-key ${account}`;
