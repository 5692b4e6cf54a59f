import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { When } from "@/components/desk/when";
import { courtChoiceText } from "@/lib/domain/records/court-named";
import type { SettledCourt } from "@/lib/domain/records/import-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Names that are settled: as many as are shown, how many there are, and what was asked for. */
export type SettledView = {
  names: readonly SettledCourt[];
  total: number;
  mayReopen: boolean;
  words: string;
};

type SettledCourtsProps = { view: SettledView; reopen: FormAction; t: DeskTranslator };

/** Names whose court was settled, each of which may be taken back. */
export function SettledCourts({ view, reopen, t }: SettledCourtsProps) {
  const { names, total, mayReopen, words } = view;
  if (total === 0 && words === "") return null;
  return (
    <section className="i-settled" aria-labelledby="settled">
      <h2 id="settled">{t("records.courts.settled")}</h2>
      <p>{t("records.courts.settled.lead")}</p>
      <form className="d-filter" method="get" action="/desk/records/courts#settled">
        <Field name="q" label={t("records.courts.settled.find")} defaultValue={words} />
        <button type="submit">{t("records.courts.settled.go")}</button>
      </form>
      <p>{countText(names.length, total, t)}</p>
      <ul className="d-list">
        {names.map((name) => (
          <Name key={name.key} name={name} reopen={mayReopen ? reopen : null} t={t} />
        ))}
      </ul>
    </section>
  );
}

function countText(shown: number, total: number, t: DeskTranslator): string {
  const all = t("records.courts.settled.count", { n: total });
  return shown < total ? `${all}. ${t("records.courts.settled.more", { n: shown })}` : all;
}

type NameProps = { name: SettledCourt; reopen: FormAction | null; t: DeskTranslator };

function Name({ name, reopen, t }: NameProps) {
  const { key, raw, records, by, at } = name;
  const who = by === null ? t("records.byOperator") : t("records.by", { alias: by });
  return (
    <li>
      <p className="i-court">
        <strong>{raw}</strong> <span>{t("records.courts.records", { n: records })}</span>
      </p>
      <p>{courtText(name, t)}</p>
      <p>
        <When at={at} lang={t.lang} />, {who}
      </p>
      {reopen ? (
        <details className="i-raw">
          <summary>{t("records.courts.reopen")}</summary>
          <p>{t("records.courts.reopen.text")}</p>
          <ActionForm
            action={reopen}
            submit={t("records.courts.reopen.go")}
            busy={t("records.courts.reopen.busy")}
            label={t("records.courts.reopen.field", { name: raw })}
            grave
          >
            <input type="hidden" name="key" value={key} />
          </ActionForm>
        </details>
      ) : null}
    </li>
  );
}

function courtText({ court, name }: SettledCourt, t: DeskTranslator): string {
  if (court === null) return t("records.courts.settled.foreign");
  const text = name === null ? court : courtChoiceText({ code: court, name }, t.lang);
  return t("records.courts.settled.court", { court: text });
}
