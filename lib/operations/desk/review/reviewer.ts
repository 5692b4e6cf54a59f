import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay, may } from "@/lib/policies/may";
import { isEditor, needsAnother } from "@/lib/policies/questions";

type Judging = "reviewEntry" | "publishEntry";

/**
 * The facts of a case for somebody who judges it. Where somebody protected is in it and this editor
 * wrote of it, the refusal says who has to act instead.
 */
export async function assertJudges(
  stores: Stores,
  actor: Actor,
  action: Judging,
  id: string,
): Promise<EntryFacts> {
  const facts = await stores.caseEntries.factsOf(id);
  if (!facts) throw new Refusal("not-found", "problem.notFound");
  assertMay(actor, "seeEntry", facts);
  if (isEditor(actor) && needsAnother(actor, facts)) {
    const who = await othersWhoMay(stores, action, facts);
    if (who.length === 0) throw new Refusal("forbidden", "review.needsAnotherEditor");
    throw new Refusal("forbidden", "review.needsAnother", { who: who.join(", ") });
  }
  assertMay(actor, action, facts);
  return facts;
}

/** The aliases of everybody who could judge this case, in the order of the alphabet. */
export async function othersWhoMay(
  stores: Pick<Stores, "accounts">,
  action: Judging,
  facts: EntryFacts,
): Promise<string[]> {
  const everybody = await stores.accounts.all();
  return everybody
    .filter((one) => !one.disabled && may({ role: one.role, account: one.id }, action, facts))
    .map((one) => one.alias);
}
