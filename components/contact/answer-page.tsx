import { PageOpening } from "@/components/prose/page-opening";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { answerProblemKey } from "./problem-key";

/** What the holder of a receipt learns of the letter. */
export type AnswerShown =
  | { state: "waiting"; day: string }
  | { state: "answered"; day: string; answer: string; answeredOn: string }
  | { state: "closed"; day: string };

type AnswerPageProps = { answer: AnswerShown | null; problem: string | null; t: Translator };

/** Where the sender of a letter reads the answer, with the code that was shown after sending. */
export function AnswerPage({ answer, problem, t }: AnswerPageProps) {
  if (answer) return <Answer answer={answer} t={t} />;
  return (
    <>
      <PageOpening title={t("receipt.title")} standfirst={t("receipt.standfirst")} />
      {problem ? (
        <div className="problem-note" role="alert">
          {t(answerProblemKey(problem))}
        </div>
      ) : null}
      <form className="letter" method="post" action={`/${t.lang}/contact/answer/read`}>
        <label htmlFor="code">{t("receipt.code")}</label>
        <p id="code-hint" className="hint">
          {t("receipt.code.hint")}
        </p>
        <input
          id="code"
          name="code"
          type="text"
          required
          maxLength={80}
          aria-describedby="code-hint"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button type="submit">{t("receipt.read")}</button>
      </form>
    </>
  );
}

function Answer({ answer, t }: { answer: AnswerShown; t: Translator }) {
  return (
    <>
      <PageOpening
        title={t(`receipt.state.${answer.state}`)}
        standfirst={t("receipt.ofDay", { day: formatDay(answer.day, t.lang) })}
      />
      {answer.state === "answered" ? (
        <section aria-label={t("receipt.answer")}>
          <p className="hint">
            {t("receipt.answeredOn", { day: formatDay(answer.answeredOn, t.lang) })}
          </p>
          <div className="receipt-answer measure">{answer.answer}</div>
          <p className="measure">{t("receipt.afterReading")}</p>
        </section>
      ) : (
        <p className="measure">{t(`receipt.state.${answer.state}.hint`)}</p>
      )}
      <p className="onward">
        <a href={`/${t.lang}/contact`}>{t("receipt.writeAgain")}</a>
      </p>
    </>
  );
}
