import type { Actor } from "@/lib/domain/actor";
import { moveLetter } from "@/lib/domain/change-request";
import { changeLetter } from "./change-letter";

/** Closes a letter: nothing is left to do. It is deleted after the days that the settings say. */
export function closeLetter(actor: Actor, id: string): Promise<void> {
  return changeLetter(actor, { id, action: "closeLetter" }, async (letter, today) => ({
    state: moveLetter(letter.state, "closed"),
    closedOn: today,
  }));
}
