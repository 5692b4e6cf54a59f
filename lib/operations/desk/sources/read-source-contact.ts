import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { unseal } from "@/lib/outside/sealed-box";
import { assertMay } from "@/lib/policies/may";
import { contactPurpose } from "./contact-purpose";

/**
 * How to reach the person behind a protected source; null where nothing is kept. Every look at it is
 * written down.
 */
export async function readSourceContact(actor: Actor, sourceId: string): Promise<string | null> {
  assertMay(actor, "readSourceContact");
  return inTransaction(async ({ sources, journal }) => {
    if (!(await sources.versionOf(sourceId))) throw new Refusal("not-found", "problem.notFound");
    const sealed = await sources.contactOf(sourceId);
    if (!sealed) return null;
    const about = { kind: "source", id: sourceId };
    await journal.audit({ actor, action: "readSourceContact", about, at: new Date() });
    return (await unseal(sealed, contactPurpose(sourceId))).toString("utf8");
  });
}
