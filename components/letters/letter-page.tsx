import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { answerStamp, type Letter } from "@/lib/domain/change-request";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { LetterMoves, type MoveActions } from "./letter-moves";
import { LetterStateWord } from "./letter-state-word";

export type LetterShown = {
  letter: Letter & { handlerAlias: string | null; entryNumber: string | null };
  age: number;
  isMine: boolean;
};

type LetterPageProps = {
  view: LetterShown;
  actions: MoveActions & Record<"answer" | "tie", FormAction>;
  lang: Language;
};

/** One letter: what was written, whose it is, the case it is about, and the answer. */
export function LetterPage({ view, actions, lang }: LetterPageProps) {
  const t = deskTranslatorFor(lang);
  const { letter, age } = view;
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/letters">{t("letters.title")}</a>}
        title={t("letters.one", { day: formatDay(letter.day, lang) })}
        lead={
          <>
            <LetterStateWord state={letter.state} t={t} />
            {letter.handlerAlias ? `, ${letter.handlerAlias}` : null},{" "}
            {t("letters.age", { days: age })}
          </>
        }
      />
      <section aria-label={t("letters.body")}>
        <div className="p-letter">{letter.body}</div>
      </section>
      <section aria-labelledby="reply">
        <h2 id="reply">{t("letters.reply")}</h2>
        <p>{letter.reply ?? t("letters.reply.none")}</p>
        {letter.hasReceipt ? null : <p className="d-note">{t("letters.noReceipt")}</p>}
      </section>
      <LetterMoves view={view} actions={actions} t={t} />
      <Tie letter={letter} tie={actions.tie} t={t} />
      <Answer letter={letter} answer={actions.answer} t={t} />
    </>
  );
}

type PartProps = { letter: LetterShown["letter"]; t: DeskTranslator };

function Tie({ letter, tie, t }: PartProps & { tie: FormAction }) {
  return (
    <section aria-labelledby="tie">
      <h2 id="tie">{t("letters.tie")}</h2>
      {letter.entryNumber ? (
        <p>
          <a href={`/desk/cases/${letter.entry}`}>
            {t("letters.fromCase", { number: letter.entryNumber })}
          </a>
        </p>
      ) : null}
      <ActionForm action={tie} submit={t("letters.tie.do")} busy={t("letters.busy")}>
        <input type="hidden" name="id" value={letter.id} />
        <Field
          name="number"
          inputMode="numeric"
          label={t("letters.tie.number")}
          hint={t("letters.tie.hint")}
          defaultValue={letter.entryNumber ?? ""}
        />
      </ActionForm>
    </section>
  );
}

function Answer({ letter, answer, t }: PartProps & { answer: FormAction }) {
  const given = letter.answer !== null;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t("letters.answer")}</h2>
      {letter.answeredOn ? <AnswerDays letter={letter} t={t} /> : null}
      {letter.answerReadOn ? <p className="d-note">{t("letters.addOnly")}</p> : null}
      {letter.state === "closed" ? (
        <div className="p-letter">{letter.answer}</div>
      ) : (
        <ActionForm
          key={letter.answeredOn}
          action={answer}
          submit={t(given ? "letters.answer.change" : "letters.answer.do")}
          busy={t("letters.busy")}
        >
          <input type="hidden" name="id" value={letter.id} />
          <input type="hidden" name="seen" value={answerStamp(letter)} />
          <Field
            name="answer"
            rows={10}
            required
            label={t("letters.answer")}
            hint={t("letters.answer.hint")}
            defaultValue={letter.answer ?? ""}
          />
        </ActionForm>
      )}
    </section>
  );
}

function AnswerDays({ letter, t }: PartProps) {
  const { answeredOn, answerReadOn } = letter;
  if (answeredOn === null) return null;
  return (
    <p>
      {t("letters.answeredOn", { day: formatDay(answeredOn, t.lang) })}.{" "}
      {answerReadOn
        ? t("letters.readOn", { day: formatDay(answerReadOn, t.lang) })
        : t("letters.unread")}
      .
    </p>
  );
}
