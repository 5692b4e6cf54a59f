import { z } from "zod";
import type { QueuedLetter } from "@/lib/data/desk/contact-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { daysBetween, letterStates } from "@/lib/domain/change-request";
import { assertMay } from "@/lib/policies/may";
import { withSeenCase } from "./seen-case";

const asked = z.object({
  state: z.enum([...letterStates, "open"]).catch("open"),
  whose: z.enum(["mine"]).nullable().catch(null),
});

/** A letter in the queue: its beginning, and how many days it has waited. */
export type LetterInQueue = Pick<
  QueuedLetter,
  "id" | "day" | "state" | "handlerAlias" | "entryNumber"
> & { beginning: string; age: number; unread: boolean };

/** The letters of readers: what is to be done first, the longest waiting before the others. */
export function listLetters(actor: Actor, query: unknown): Promise<LetterInQueue[]> {
  assertMay(actor, "readMessages");
  const { state, whose } = asked.parse(query);
  const today = new Date().toISOString().slice(0, 10);
  return inTransaction(async (stores) => {
    const wanted = (await stores.contact.all())
      .filter((letter) => (state === "open" ? letter.state !== "closed" : letter.state === state))
      .filter((letter) => whose === null || letter.handler === actor.account);
    const queue: LetterInQueue[] = [];
    for (const letter of wanted)
      queue.push(queuedLetter(await withSeenCase(stores, actor, letter), today));
    return queue.sort((a, b) => order[a.state] - order[b.state] || b.age - a.age);
  });
}

const order = { new: 0, "in-hand": 1, answered: 2, closed: 3 } as const;
const beginningLength = 160;

function queuedLetter(letter: QueuedLetter, today: string): LetterInQueue {
  const { id, day, state, handlerAlias, entryNumber, body } = letter;
  const words = body.replaceAll(/\s+/g, " ").trim();
  const letters = [...words];
  const beginning =
    letters.length > beginningLength ? `${letters.slice(0, beginningLength).join("")}…` : words;
  return {
    id,
    day,
    state,
    handlerAlias,
    entryNumber,
    beginning,
    age: daysBetween(day, today),
    unread: letter.answer !== null && letter.answerReadOn === null,
  };
}
