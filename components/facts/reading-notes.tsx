import type { Reading } from "@/lib/domain/reading/reading";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type ReadingNotesProps = {
  id: string;
  /** Why what was typed was not taken over, or null. */
  problem: Extract<Reading<unknown>, { ok: false }> | null;
  /** What it means, where that is worth saying. */
  meaning: string | null;
  /** The meanings that somebody may choose from, each with its words. */
  choices: readonly { words: string; take: () => void }[];
  t: DeskTranslator;
};

/** What stands below a typed field: what was understood, or why nothing was and what it may mean. */
export function ReadingNotes({ id, problem, meaning, choices, t }: ReadingNotesProps) {
  return (
    <div id={id} className="f-reading" aria-live="polite">
      {problem ? (
        <p className="d-hint problem">
          {t.dynamic(problem.key, problem.values)} {t("fields.problem.kept")}
        </p>
      ) : null}
      {!problem && meaning ? <p className="d-hint">{t("fields.meaning", { meaning })}</p> : null}
      {choices.length > 0 ? (
        <p className="f-choices">
          {choices.map(({ words, take }) => (
            <button key={words} type="button" className="f-link" onClick={take}>
              {t("fields.candidate", { meaning: words })}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
