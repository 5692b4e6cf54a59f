import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { type LetterState, letterMayBecome } from "@/lib/domain/change-request";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

export type MoveActions = Record<"take" | "putBack" | "close", FormAction>;

type LetterMovesProps = {
  view: { letter: { id: string; state: LetterState }; isMine: boolean };
  actions: MoveActions;
  t: DeskTranslator;
};

/** What can be done with a letter from where it is. */
export function LetterMoves({ view, actions, t }: LetterMovesProps) {
  const { id, state } = view.letter;
  const moves = [
    { action: actions.take, words: takeWords(view), shown: state !== "in-hand" || !view.isMine },
    {
      action: actions.putBack,
      words: "letters.putBack" as const,
      shown: letterMayBecome(state, "new"),
    },
    {
      action: actions.close,
      words: "letters.close" as const,
      shown: letterMayBecome(state, "closed"),
    },
  ];
  return (
    <section aria-label={t("letters.column.state")}>
      <div className="p-moves">
        {moves
          .filter(({ shown }) => shown)
          .map(({ action, words }) => (
            <ActionForm key={words} action={action} submit={t(words)} busy={t("letters.busy")}>
              <input type="hidden" name="id" value={id} />
            </ActionForm>
          ))}
      </div>
      <p className="d-hint">{t("letters.close.hint")}</p>
    </section>
  );
}

type TakeWords = "letters.reopen" | "letters.takeOver" | "letters.take";

function takeWords({ letter, isMine }: LetterMovesProps["view"]): TakeWords {
  if (letter.state === "closed") return "letters.reopen";
  return letter.state === "in-hand" && !isMine ? "letters.takeOver" : "letters.take";
}
