import type { LetterState } from "@/lib/domain/change-request";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The marks that the states of a revision have, for the states of a letter. */
const marks: Record<LetterState, string> = {
  new: "changes-wanted",
  "in-hand": "in-review",
  answered: "ready",
  closed: "withdrawn",
};

/** The state of a letter, in words and by the shape of its mark. */
export function LetterStateWord({ state, t }: { state: LetterState; t: DeskTranslator }) {
  return <span className={`d-state ${marks[state]}`}>{t(`letters.state.${state}`)}</span>;
}
