import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { moveLetter } from "@/lib/domain/change-request";
import { letterAnswer } from "@/lib/domain/contact-message";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { changeLetter } from "./change-letter";

const request = z.strictObject({ answer: letterAnswer });

/**
 * Answers a letter: its sender reads the words with the receipt. Words that were read already are only
 * added to; a letter that nobody has in hand is taken by who answers.
 */
export async function answerLetter(actor: Actor, id: string, given: unknown): Promise<void> {
  const { answer } = parseInput(request, given);
  await changeLetter(actor, { id, action: "answerLetter" }, async (letter, today) => {
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
