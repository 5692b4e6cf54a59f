import type { Actor } from "@/lib/domain/actor";
import { moveLetter } from "@/lib/domain/change-request";
import { changeLetter } from "./change-letter";

/** Takes a letter in hand, also one that was answered or closed before, or that a colleague had. */
export function takeLetter(actor: Actor, id: string): Promise<void> {
  return changeLetter(actor, { id, action: "takeLetter" }, async (letter) => ({
    state: letter.state === "in-hand" ? letter.state : moveLetter(letter.state, "in-hand"),
    handler: actor.account,
    closedOn: null,
  }));
}

/** Puts a letter back for somebody else to take. */
export function putLetterBack(actor: Actor, id: string): Promise<void> {
  return changeLetter(actor, { id, action: "putLetterBack" }, async (letter) => ({
    state: moveLetter(letter.state, "new"),
    handler: null,
  }));
}
