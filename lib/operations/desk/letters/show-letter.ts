import type { QueuedLetter } from "@/lib/data/desk/contact-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { daysBetween } from "@/lib/domain/change-request";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { withSeenCase } from "./seen-case";

/** A letter with what is known of it, and how long it has waited. */
export type LetterView = { letter: QueuedLetter; age: number; isMine: boolean };

/** One letter of a reader, whole. */
export function showLetter(actor: Actor, id: string): Promise<LetterView> {
  assertMay(actor, "readMessages");
  const today = new Date().toISOString().slice(0, 10);
  return inTransaction(async (stores) => {
    const letter = await stores.contact.byId(id);
    if (!letter) throw new Refusal("not-found", "problem.notFound");
    return {
      letter: await withSeenCase(stores, actor, letter),
      age: daysBetween(letter.day, today),
      isMine: letter.handler !== null && letter.handler === actor.account,
    };
  });
}
