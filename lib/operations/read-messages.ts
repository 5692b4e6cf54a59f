import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";

/** A private message from a reader, with the calendar day on which it came. */
export type Message = { day: string; body: string; reply: string | null };

/** The messages of readers, the oldest first. */
export function readMessages(actor: Actor): Promise<Message[]> {
  assertMay(actor, "readMessages");
  return inTransaction(async ({ contact }) =>
    (await contact.all()).map(({ day, body, reply }) => ({ day, body, reply })),
  );
}
