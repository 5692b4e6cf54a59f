import type { QueuedLetter } from "@/lib/data/desk/contact-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { daysBetween } from "@/lib/domain/change-request";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay, may } from "@/lib/policies/may";

/** A letter with what is known of it, and how long it has waited. A case that one may not see is not named. */
export type LetterView = { letter: QueuedLetter; age: number; isMine: boolean };

/** One letter of a reader, whole. */
export function showLetter(actor: Actor, id: string): Promise<LetterView> {
  assertMay(actor, "readMessages");
  const today = new Date().toISOString().slice(0, 10);
  return inTransaction(async ({ contact, caseEntries }) => {
    const letter = await contact.byId(id);
    if (!letter) throw new Refusal("not-found", "problem.notFound");
    const facts = letter.entry === null ? null : await caseEntries.factsOf(letter.entry);
    const seen = facts !== null && may(actor, "seeEntry", facts);
    return {
      letter: seen ? letter : { ...letter, entryNumber: null },
      age: daysBetween(letter.day, today),
      isMine: letter.handler !== null && letter.handler === actor.account,
    };
  });
}
