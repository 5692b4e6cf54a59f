import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { Redactable } from "@/lib/domain/redactable";
import type { RedactionTarget } from "@/lib/domain/redaction";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { labelOf } from "./part-words";
import { RedactChoice } from "./redact-choice";

type Line = {
  id: string;
  target: RedactionTarget;
  field: string | null;
  day: string;
  by: string | null;
  mayLift: boolean;
};

type RedactPageProps = {
  id: string;
  view: {
    parts: readonly Redactable[];
    people: readonly { id: string; name: string; display: string }[];
    ledger: readonly Line[];
  };
  redact: FormAction;
  lift: FormAction;
  lang: Language;
};

/** What can be taken out of a public case, what was, and where a name is taken out. */
export function RedactPage({ id, view, redact, lift, lang }: RedactPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="d-columns">
      <section aria-labelledby="choose">
        <h2 id="choose">{t("redact.choose")}</h2>
        <ActionForm action={redact} submit={t("redact.submit")} busy={t("redact.busy")} grave>
          <input type="hidden" name="id" value={id} />
          <RedactChoice key={view.ledger.length} parts={view.parts} lang={lang} />
        </ActionForm>
      </section>
      <div>
        <section aria-labelledby="names">
          <h2 id="names">{t("redact.people")}</h2>
          <p>{t("redact.people.text")}</p>
          <ul className="d-list">
            {view.people.map((person) => (
              <li key={person.id}>
                <a href={`/desk/people/${person.id}`}>
                  {t("redact.person", { name: person.name })}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="ledger">
          <h2 id="ledger">{t("redact.ledger")}</h2>
          {view.ledger.length === 0 ? <p>{t("redact.ledger.none")}</p> : null}
          <ul className="d-list">
            {view.ledger.map((line) => (
              <li key={line.id}>
                <LedgerLine line={line} lift={lift} t={t} />
              </li>
            ))}
          </ul>
          {view.ledger.length > 0 ? <p className="d-hint">{t("redact.lift.hint")}</p> : null}
        </section>
      </div>
    </div>
  );
}

type LedgerLineProps = { line: Line; lift: FormAction; t: DeskTranslator };

function LedgerLine({ line, lift, t }: LedgerLineProps) {
  const label = line.field === null ? "" : ` · ${labelOf(line.target, line.field, t)}`;
  const what = `${t(`redact.group.${line.target}`)}${label}`;
  return (
    <>
      {t("redact.line", {
        what,
        day: formatDay(line.day, t.lang),
        who: line.by ?? t("redact.operator"),
      })}
      {line.mayLift ? (
        <ActionForm
          action={lift}
          submit={t("redact.lift")}
          busy={t("redact.lift.busy")}
          label={what}
        >
          <input type="hidden" name="line" value={line.id} />
        </ActionForm>
      ) : null}
    </>
  );
}
