import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import { TableHead } from "@/components/desk/table-head";
import { type LetterState, letterStates } from "@/lib/domain/change-request";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { LetterStateWord } from "./letter-state-word";

export type LetterInQueue = {
  id: string;
  day: string;
  state: LetterState;
  handlerAlias: string | null;
  entryNumber: string | null;
  beginning: string;
  age: number;
};

type Asked = { state: string; whose: string };

type LettersPageProps = { letters: readonly LetterInQueue[]; asked: Asked; lang: Language };

/** The letters of readers as a queue: what is to be done first, the longest waiting before the others. */
export function LettersPage({ letters, asked, lang }: LettersPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("letters.title")} lead={t("letters.lead")} />
      <Filter asked={asked} t={t} />
      {letters.length === 0 ? (
        <Empty title={t("letters.none.title")}>
          <p>{t("letters.none.hint")}</p>
        </Empty>
      ) : (
        <Queue letters={letters} t={t} />
      )}
    </>
  );
}

function Filter({ asked, t }: { asked: Asked; t: DeskTranslator }) {
  return (
    <form className="d-filter" method="get" action="/desk/letters" aria-label={t("letters.filter")}>
      <Field
        name="state"
        label={t("letters.filter")}
        defaultValue={asked.state}
        options={[
          { value: "open", label: t("letters.open") },
          ...letterStates.map((value) => ({ value, label: t(`letters.state.${value}`) })),
        ]}
      />
      <Field
        name="whose"
        label={t("letters.whose")}
        defaultValue={asked.whose}
        options={[
          { value: "", label: t("letters.whose.all") },
          { value: "mine", label: t("letters.whose.mine") },
        ]}
      />
      <button type="submit" className="d-button quiet">
        {t("letters.show")}
      </button>
    </form>
  );
}

function Queue({ letters, t }: { letters: readonly LetterInQueue[]; t: DeskTranslator }) {
  const heads = ["letter", "state", "age", "who", "case"] as const;
  return (
    <table className="d-table stacks">
      <TableHead heads={heads.map((head) => t(`letters.column.${head}`))} />
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.id}>
            <th scope="row">
              <a href={`/desk/letters/${letter.id}`}>{letter.beginning}</a>
              <span className="p-beside">{formatDay(letter.day, t.lang)}</span>
            </th>
            <td data-label={t("letters.column.state")}>
              <LetterStateWord state={letter.state} t={t} />
            </td>
            <td data-label={t("letters.column.age")}>{t("letters.age", { days: letter.age })}</td>
            <td data-label={t("letters.column.who")}>
              {letter.handlerAlias ?? t("letters.nobody")}
            </td>
            <td data-label={t("letters.column.case")}>{letter.entryNumber}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
