import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { parseInput } from "@/lib/domain/parse-input";
import { safeText } from "@/lib/domain/safe-text";
import { type Publisher, protections, sourceKinds } from "@/lib/domain/source";
import type { FoundSource } from "@/lib/domain/source-views";
import { assertMay } from "@/lib/policies/may";
import { foundSources } from "./found-sources";
import { seenSources } from "./seen-sources";

/** A source as the list of the desk shows it. */
export type ListedSource = FoundSource & {
  published: InexactDate | null;
  excerpts: number;
  /** How many of its quotations the newest copy no longer holds. */
  stale: number;
};

const asked = z.object({
  words: safeText(200).default(""),
  kind: z.enum(sourceKinds).nullable().catch(null),
  publisher: safeText(60).nullable().default(null),
  protection: z.enum(protections).nullable().catch(null),
});

/** The sources of the desk that fit, the newest addition first, and the publishers to choose from. */
export async function listSources(
  actor: Actor,
  given: unknown,
): Promise<{ sources: ListedSource[]; publishers: Publisher[] }> {
  assertMay(actor, "seeSources");
  const filter = parseInput(asked, given);
  return inTransaction(async (stores) => {
    const ids = await stores.sources.listed({ ...filter, publisher: filter.publisher || null });
    return {
      sources: await withCounts(stores, await seenSources(stores, actor, ids)),
      publishers: await stores.sources.publishers(),
    };
  });
}

async function withCounts(stores: Stores, ids: readonly string[]): Promise<ListedSource[]> {
  const found = await foundSources(stores, ids);
  const dates = new Map((await stores.sources.byIds(ids)).map((s) => [s.id, s.published.value]));
  const counts = new Map((await stores.excerptUses.counts(ids)).map((one) => [one.sourceId, one]));
  return found.map((source) => ({
    ...source,
    published: dates.get(source.id) ?? null,
    excerpts: counts.get(source.id)?.excerpts ?? 0,
    stale: counts.get(source.id)?.stale ?? 0,
  }));
}
