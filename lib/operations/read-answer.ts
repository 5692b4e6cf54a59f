import { RateLimiterMemory } from "rate-limiter-flexible";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Letter } from "@/lib/domain/change-request";
import { readReceipt } from "@/lib/domain/receipt";
import { Refusal } from "@/lib/domain/refusal";
import { hashToken } from "@/lib/outside/tokens";

/** What the sender of a letter learns: that it waits, the answer, or that it was closed without one. */
export type LetterAnswer =
  | { state: "waiting"; day: string }
  | { state: "answered"; day: string; answer: string; answeredOn: string }
  | { state: "closed"; day: string };

/** Codes tried in a minute by everybody together: nobody can go through them, and nobody is counted. */
const tries = new RateLimiterMemory({ points: 60, duration: 60 });

/**
 * Opens the answer to a letter for who holds its receipt, and remembers the day on which it was read.
 * Refuses as not found every code that is none, by the same words.
 */
export async function readAnswer(code: string): Promise<LetterAnswer> {
  try {
    await tries.consume("all");
  } catch {
    throw new Refusal("too-many", "receipt.tooMany");
  }
  const day = new Date().toISOString().slice(0, 10);
  return inTransaction(async (stores) => {
    const letter = await letterBy(stores, code);
    if (letter.answer !== null && letter.answerReadOn === null && isAnswered(letter))
      await stores.contact.write(letter.id, { answerReadOn: day });
    return shown(letter);
  });
}

/** The same once more for the page that shows it: nothing is written. */
export function showAnswer(code: string): Promise<LetterAnswer> {
  return inTransaction(async (stores) => shown(await letterBy(stores, code)));
}

async function letterBy({ contact }: Stores, typed: string): Promise<Letter> {
  const code = readReceipt(typed);
  const letter = code && (await contact.byReceipt(hashToken(code)));
  if (!letter) throw new Refusal("not-found", "receipt.unknown");
  return letter;
}

function shown(letter: Letter): LetterAnswer {
  const { day, answer, answeredOn } = letter;
  if (answer !== null && answeredOn !== null && isAnswered(letter))
    return { state: "answered", day, answer, answeredOn };
  return { state: letter.state === "closed" ? "closed" : "waiting", day };
}

/** An answer that was taken back in hand is not read before it is given again. */
function isAnswered({ state }: Letter): boolean {
  return state === "answered" || state === "closed";
}
