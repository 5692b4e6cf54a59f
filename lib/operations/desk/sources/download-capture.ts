import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { assertSeesCapture } from "./seen-sources";

/** What was kept of a copy, to be saved to disk. */
export function downloadCapture(actor: Actor, id: string) {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    await assertSeesCapture(stores, actor, id);
    const kept = await stores.captures.bodyOf(id);
    if (!kept) throw new Refusal("not-found", "problem.notFound");
    return kept;
  });
}
