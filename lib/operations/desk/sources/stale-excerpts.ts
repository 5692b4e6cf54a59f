import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { fateOf } from "@/lib/domain/capture-text-match";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { StaleExcerpt } from "@/lib/domain/source-views";
import { assertMay } from "@/lib/policies/may";
import { assertSeesSource } from "./seen-sources";

/**
 * The excerpts of a source's older copies whose words its newest copy holds no more, or more than
 * once in other surroundings. None where the newest copy has no text to compare.
 */
export async function staleExcerpts(actor: Actor, sourceId: string): Promise<StaleExcerpt[]> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    await assertSeesSource(stores, actor, sourceId);
    const copies = await stores.captures.of([sourceId]);
    const excerpts = await stores.captures.excerptsOf(copies.map((copy) => copy.id));
    return staleAmong(stores, copies, excerpts);
  });
}

type Copy = { id: string; hasText: boolean };

/** The same of copies and excerpts that are loaded, the first copy first. */
export async function staleAmong(
  { captures }: Pick<Stores, "captures">,
  copies: readonly Copy[],
  excerpts: readonly Excerpt[],
): Promise<StaleExcerpt[]> {
  const newest = copies.findLast((copy) => copy.hasText);
  const older = excerpts.filter((excerpt) => excerpt.capture !== newest?.id);
  const text = newest && older.length > 0 ? await captures.textOf(newest.id) : null;
  if (text === null) return [];
  return older.flatMap((excerpt) => {
    const fate = fateOf(excerpt, text);
    return fate === "same" ? [] : [{ excerpt, fate }];
  });
}
