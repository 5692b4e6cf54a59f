"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { addQuestion } from "@/lib/domain/entry-edits/add-things";
import { moveInList, setQuestion } from "@/lib/domain/entry-edits/change-parts";
import { removeQuestion } from "@/lib/domain/entry-edits/remove-thing";
import { AddButton } from "./add-button";
import { ExtraFields } from "./extra-fields";
import { LocalTextInput } from "./local-text-input";
import { ThingHead } from "./thing-head";

/** The questions that stay open, and the fields that an admin has added. */
export function MoreSection() {
  const { t } = useWorkspace();
  return (
    <div className="f-section">
      <section aria-label={t("fields.questions")}>
        <h3>{t("fields.questions")}</h3>
        <p className="d-hint">{t("fields.questions.lead")}</p>
        <Questions />
      </section>
      <section aria-label={t("fields.extras")}>
        <h3>{t("fields.extras")}</h3>
        <ExtraFields />
      </section>
    </div>
  );
}

function Questions() {
  const { entry, change, newId, t } = useWorkspace();
  const questions = entry.openQuestions.map((question, index) => ({ question, index }));
  const move = (index: number, by: -1 | 1) => () =>
    change((before) => moveInList(before, "openQuestions", index, by));
  return (
    <>
      {questions.length === 0 ? <p className="d-hint">{t("fields.question.none")}</p> : null}
      {questions.map(({ question, index }) => {
        const title = t("fields.question", { n: index + 1 });
        return (
          <article key={question.id} className="f-thing">
            <ThingHead
              title={title}
              onRemove={() => change((before) => removeQuestion(before, index))}
              onUp={index > 0 ? move(index, -1) : null}
              onDown={index < questions.length - 1 ? move(index, 1) : null}
            />
            <LocalTextInput
              label={title}
              quiet
              rows={2}
              value={question}
              onText={(text) => change((before) => setQuestion(before, index, text))}
            />
          </article>
        );
      })}
      <AddButton
        label={t("fields.question.add")}
        onAdd={() => {
          const id = newId("question");
          change((before) => addQuestion(before, { id }));
        }}
      />
    </>
  );
}
