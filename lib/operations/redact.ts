import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { changedByLedger, writeWhatIsLeft } from "./door/enforce-ledger";
import { removed } from "./door/reasons";
import { type LedgerRequest, throughTheLedger } from "./door/through-the-ledger";

/** Removes something from every public version for good. Refuses what stands in none of them. */
export async function redact(actor: Actor, request: LedgerRequest): Promise<void> {
  assertMay(actor, "redact");
  await throughTheLedger(request, { actor, action: "redact" }, async (stores, line) => {
    const changed = await changedByLedger(stores, [line]);
    if (changed.length === 0) throw new Refusal("not-found", "problem.notFound");
    const occasion = { at: new Date(line.createdAt), reason: removed };
    return () => writeWhatIsLeft(stores, changed, occasion);
  });
}
