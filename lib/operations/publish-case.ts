import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { caseProjection } from "./door/case-projection";
import { loadMaterial } from "./door/material";
import { publishProjections } from "./door/publish-projections";
import { throughTheDoor } from "./door/through-the-door";

/**
 * Makes the present state of a case public as its next version. `reason` is shown in its history. A
 * withdrawn case never comes back.
 */
export async function publishCase(actor: Actor, id: string, reason: LocalText): Promise<void> {
  assertMay(actor, "publish");
  const at = new Date();
  await throughTheDoor(async (stores) => {
    const entry = await stores.caseEntries.byId(id);
    if (!entry) throw new Refusal("not-found", "problem.notFound");
    if (await stores.publications.isWithdrawn({ kind: "case", id }))
      throw new Refusal("conflict", "case.withdrawn");
    const material = await loadMaterial(stores);
    await publishProjections(stores, [caseProjection(entry, material)], { at, reason });
    await stores.journal.audit({ actor, action: "publish", about: { kind: "case", id }, at });
  });
}
