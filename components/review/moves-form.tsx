import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import type { MoveName } from "@/lib/domain/workflow";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { InsteadNote } from "./instead-note";

type MovesFormProps = {
  id: string;
  version: number;
  state: RevisionState;
  moves: readonly { name: MoveName; needsReason: boolean }[];
  instead: readonly string[] | null;
  action: FormAction;
  lang: Language;
};

/** The next steps of a case that this person may take, each with what it means and why. */
export function MovesForm({ id, version, state, moves, instead, action, lang }: MovesFormProps) {
  const t = deskTranslatorFor(lang);
  const judging = state === "in-review" || state === "ready";
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{t("review.moves")}</h2>
      <p>{t(`review.waitsFor.${state}`)}</p>
      {instead && judging ? <InsteadNote who={instead} t={t} /> : null}
      {moves.length === 0 ? <p>{t("review.noMoves")}</p> : null}
      {moves.map(({ name, needsReason }) => (
        <details key={name} className="r-move" open={moves.length === 1}>
          <summary>{t(`review.move.${name}`)}</summary>
          <ActionForm
            action={action}
            submit={t(`review.move.${name}`)}
            busy={t("review.move.busy")}
            label={t(`review.move.${name}`)}
          >
            <p>{t(`review.move.${name}.text`)}</p>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="move" value={name} />
            <Field
              name="reason"
              label={t("review.move.reason")}
              hint={t("review.move.reason.hint")}
              required={needsReason}
              rows={3}
            />
          </ActionForm>
        </details>
      ))}
    </section>
  );
}
