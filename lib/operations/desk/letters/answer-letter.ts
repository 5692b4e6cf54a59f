import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { answerStamp, moveLetter } from "@/lib/domain/change-request";
import { letterAnswer } from "@/lib/domain/contact-message";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { changeLetter } from "./change-letter";

const request = z.strictObject({
  answer: letterAnswer,
  /** The answer that the form showed; not given by who has not looked. */
  seen: z.string().optional(),
});

/**
 * Answers a letter: its sender reads the words with the receipt. Words that were read already are only
 * added to; a letter that nobody has in hand is taken by who answers. What a colleague has answered
 * since the form was shown is not written over.
 */
export async function answerLetter(actor: Actor, id: string, given: unknown): Promise<void> {
  const { answer, seen } = parseInput(request, given);
  await changeLetter(actor, { id, action: "answerLetter" }, async (letter, today) => {
    if (seen !== undefined && seen !== answerStamp(letter))
      throw new Refusal("conflict", "letters.cannotBecome", { field: "answer" });
    if (letter.answerReadOn !== null && !answer.startsWith(letter.answer ?? ""))
      throw new Refusal("conflict", "letters.readAlready", { field: "answer" });
    const inHand = letter.state === "new" ? moveLetter("new", "in-hand") : letter.state;
    return {
      state: inHand === "answered" ? inHand : moveLetter(inHand, "answered"),
      handler: letter.handler ?? actor.account,
      answer,
      answeredOn: today,
    };
  });
}
