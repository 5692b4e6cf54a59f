import type { LetterChange, QueuedLetter } from "@/lib/data/desk/contact-store";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

type Change = (letter: QueuedLetter, today: string, stores: Stores) => Promise<LetterChange>;

/** Changes one letter that exists, alone with it, and writes down who did so. */
export async function changeLetter(
  actor: Actor,
  { id, action }: { id: string; action: string },
  change: Change,
): Promise<void> {
  assertMay(actor, "answerMessage");
  const at = new Date();
  await inTransaction(async (stores) => {
    await stores.contact.lock(id);
    const letter = await stores.contact.byId(id);
    if (!letter) throw new Refusal("not-found", "problem.notFound");
    await stores.contact.write(id, await change(letter, at.toISOString().slice(0, 10), stores));
    await stores.journal.audit({ actor, action, about: { kind: "letter", id }, at });
  });
}
