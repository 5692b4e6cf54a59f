import { randomUUID } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { inTransaction } from "@/lib/data/desk/transaction";
import { type ContactMessage, contactMessage } from "@/lib/domain/contact-message";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";

/** Messages an hour from everybody together: nothing that tells readers apart is kept to count by. */
const hourly = new RateLimiterMemory({ points: 120, duration: 3600 });

/** Keeps a private message from a reader at the desk: the words, the day, and nothing else. */
export async function leaveMessage(message: ContactMessage): Promise<void> {
  const { body, reply } = parseInput(contactMessage, message);
  try {
    await hourly.consume("all");
  } catch {
    throw new Refusal("too-many", "message.tooMany");
  }
  const day = new Date().toISOString().slice(0, 10);
  await inTransaction(({ contact }) => contact.add({ id: randomUUID(), day, body, reply }));
}
