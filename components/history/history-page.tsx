import type { FormAction } from "@/components/desk/action-form";
import { ActionForm } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { StateWord } from "@/components/desk/state-word";
import { languageNames } from "@/components/review/language-names";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { Withdrawn } from "./withdrawn";

export type HistoryRowView = {
  number: number;
  state: RevisionState;
  author: string | null;
  reason: string;
  day: string;
  languages: readonly Language[];
  moves: readonly { to: RevisionState; by: string | null; reason: string; day: string }[];
};

type HistoryPageProps = {
  id: string;
  history: { rows: readonly HistoryRowView[]; version: number; mayRestore: boolean };
  restore: FormAction;
  /** What has just been done to the case, as the address says. */
  said?: string | null;
  lang: Language;
};

/** Every revision of a case, the newest first, with who and why; any two can be compared. */
export function HistoryPage({ id, history, restore, said = null, lang }: HistoryPageProps) {
  const t = deskTranslatorFor(lang);
  const [newest, before] = history.rows;
  return (
    <>
      <Withdrawn said={said} state={newest?.state} lang={lang} />
      <form action={`/desk/cases/${id}/compare`} className="h-choose">
        <ol className="d-list h-revisions" reversed>
          {history.rows.map((row, place) => (
            <li key={row.number} value={row.number}>
              <Choices
                number={row.number}
                isFrom={row.number === before?.number}
                isTo={row.number === newest?.number}
                t={t}
              />
              <Revision row={row} older={history.rows[place + 1]?.number ?? null} id={id} t={t} />
            </li>
          ))}
        </ol>
        {history.rows.length > 1 ? (
          <p className="d-form-end">
            <button type="submit" className="d-button">
              {t("history.compare")}
            </button>
            <span className="d-hint">{t("history.compare.hint")}</span>
          </p>
        ) : null}
      </form>
      {history.mayRestore && before ? <RestoreForms {...{ id, history, restore, t }} /> : null}
    </>
  );
}

type ChoicesProps = { number: number; isFrom: boolean; isTo: boolean; t: DeskTranslator };

function Choices({ number, isFrom, isTo, t }: ChoicesProps) {
  return (
    <span className="h-choices">
      <label>
        <input type="radio" name="from" value={number} defaultChecked={isFrom} />{" "}
        {t("history.from")}
      </label>
      <label>
        <input type="radio" name="to" value={number} defaultChecked={isTo} /> {t("history.to")}
      </label>
    </span>
  );
}

type RevisionProps = {
  row: HistoryRowView;
  older: number | null;
  id: string;
  t: DeskTranslator;
};

function Revision({ row, older, id, t }: RevisionProps) {
  const day = formatDay(row.day, t.lang);
  return (
    <div className="h-revision">
      <p>
        <strong>{t("review.revision", { n: row.number })}</strong>{" "}
        <StateWord state={row.state} t={t} />{" "}
        <span className="d-hint">
          {t("history.by", { who: row.author ?? t("history.somebody"), day })}
        </span>
        {row.languages.length > 0 ? (
          <span> · {t("history.public", { languages: languageNames(row.languages, t) })}</span>
        ) : null}
      </p>
      <p>{row.reason || <span className="d-hint">{t("history.noReason")}</span>}</p>
      {row.moves.length > 0 ? <Moves moves={row.moves} t={t} /> : null}
      {older === null ? null : (
        <a href={`/desk/cases/${id}/compare?from=${older}&to=${row.number}`}>
          {t("history.withBefore")}
        </a>
      )}
    </div>
  );
}

function Moves({ moves, t }: { moves: HistoryRowView["moves"]; t: DeskTranslator }) {
  return (
    <ul className="h-moves">
      {moves.map(({ to, by, reason, day }) => (
        <li key={`${to} ${day} ${reason}`}>
          {t("history.moveWhy", {
            state: t(`state.${to}`),
            who: by ?? t("history.somebody"),
            day: formatDay(day, t.lang),
            reason,
          })}
        </li>
      ))}
    </ul>
  );
}

type RestoreProps = Pick<HistoryPageProps, "id" | "history" | "restore"> & { t: DeskTranslator };

function RestoreForms({ id, history, restore, t }: RestoreProps) {
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t("history.restore")}</h2>
      {history.rows.slice(1).map(({ number }) => (
        <details key={number} className="r-move">
          <summary>{t("history.restore.submit", { n: number })}</summary>
          <ActionForm
            action={restore}
            submit={t("history.restore.submit", { n: number })}
            busy={t("history.restore.busy")}
          >
            <p>{t("history.restore.lead", { n: number })}</p>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="version" value={history.version} />
            <Field name="reason" label={t("history.restore.reason")} required />
          </ActionForm>
        </details>
      ))}
    </section>
  );
}
