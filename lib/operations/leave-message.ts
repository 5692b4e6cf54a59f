import { randomBytes, randomUUID } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { inTransaction } from "@/lib/data/desk/transaction";
import { type ContactMessage, contactMessage } from "@/lib/domain/contact-message";
import { parseInput } from "@/lib/domain/parse-input";
import { readReceipt, receiptBytes, receiptCode } from "@/lib/domain/receipt";
import { Refusal } from "@/lib/domain/refusal";
import { hashToken } from "@/lib/outside/tokens";

/** Messages an hour from everybody together: nothing that tells readers apart is kept to count by. */
const hourly = new RateLimiterMemory({ points: 120, duration: 3600 });

/**
 * Keeps a private message from a reader at the desk: the words, the day, and nothing else. Gives the
 * code with which its sender, and nobody else, can read the answer; only its hash is kept.
 */
export async function leaveMessage(message: ContactMessage): Promise<string> {
  const { body, reply } = parseInput(contactMessage, message);
  try {
    await hourly.consume("all");
  } catch {
    throw new Refusal("too-many", "message.tooMany");
  }
  const day = new Date().toISOString().slice(0, 10);
  const code = receiptCode(randomBytes(receiptBytes));
  const receipt = hashToken(readReceipt(code) ?? code);
  await inTransaction(({ contact }) =>
    contact.add({ id: randomUUID(), day, body, reply, receipt }),
  );
  return code;
}
