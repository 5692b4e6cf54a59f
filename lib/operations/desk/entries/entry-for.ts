import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** What is done with one case that the table of permissions asks its facts for. */
type EntryAction =
  | "seeEntry"
  | "commentEntry"
  | "reviseEntry"
  | "submitEntry"
  | "reviewEntry"
  | "publishEntry"
  | "assignEntry"
  | "changeAccess";

/** The facts of a case that this actor may do this with; everything else is not there for them. */
export async function entryFor(
  { caseEntries }: Pick<Stores, "caseEntries">,
  actor: Actor,
  action: EntryAction,
  id: string,
): Promise<EntryFacts> {
  const facts = await caseEntries.factsOf(id);
  if (!facts) throw new Refusal("not-found", "problem.notFound");
  assertMay(actor, action, facts);
  return facts;
}
