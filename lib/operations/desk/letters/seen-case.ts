import type { QueuedLetter } from "@/lib/data/desk/contact-store";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { may } from "@/lib/policies/may";

/** True where this actor may know of the case that has this id. */
export async function isSeenCase(
  { caseEntries }: Pick<Stores, "caseEntries">,
  actor: Actor,
  id: string,
): Promise<boolean> {
  const facts = await caseEntries.factsOf(id);
  return facts !== null && may(actor, "seeEntry", facts);
}

/** The letter; a case that it is tied to and that this actor may not see is not named. */
export async function withSeenCase(
  stores: Pick<Stores, "caseEntries">,
  actor: Actor,
  letter: QueuedLetter,
): Promise<QueuedLetter> {
  if (letter.entry === null || (await isSeenCase(stores, actor, letter.entry))) return letter;
  return { ...letter, entry: null, entryNumber: null };
}
