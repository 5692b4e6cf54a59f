import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";
import { seenSources } from "./seen-sources";

/** A source that has changed since it was quoted. */
export type StaleSource = { id: string; title: string; lost: number };

/** The sources of which the newest copy no longer holds something that is quoted. */
export async function staleSources(actor: Actor): Promise<StaleSource[]> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    const { sources, excerptUses } = stores;
    const anything = { words: null, kind: null, publisher: null, protection: null };
    const seen = await seenSources(stores, actor, await sources.listed(anything));
    const counts = await excerptUses.counts(seen);
    const stale = counts.filter((one) => one.stale > 0);
    const found = await sources.byIds(stale.map((one) => one.sourceId));
    return found.map(({ id, title }) => ({
      id,
      title,
      lost: stale.find((one) => one.sourceId === id)?.stale ?? 0,
    }));
  });
}
