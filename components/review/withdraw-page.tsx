import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { deskName } from "@/components/people/person-name";
import { PublicThings } from "@/components/people/public-things";
import { Gone } from "@/components/problems/gone";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";

type NameLeft = {
  person: string;
  name: LocalText | null;
  label: LocalText;
  things: readonly string[];
};

type WithdrawPageProps = {
  id: string;
  /** People of the case whom other public things still name. */
  names: readonly NameLeft[];
  withdraw: FormAction;
  lang: Language;
};

/** Taking a case out of the public for good: what stays behind, and who is named elsewhere. */
export function WithdrawPage({ id, names, withdraw, lang }: WithdrawPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="d-columns">
      <section aria-labelledby="withdraw">
        <h2 id="withdraw">{t("withdraw.title")}</h2>
        <ActionForm action={withdraw} submit={t("withdraw.submit")} busy={t("withdraw.busy")} grave>
          <input type="hidden" name="id" value={id} />
          <Field name="reason" label={t("withdraw.reason")} rows={3} required />
          <Field
            name="again"
            label={t("withdraw.again", { number: id })}
            inputMode="numeric"
            autoComplete="off"
            required
          />
        </ActionForm>
        <h3>{t("withdraw.names")}</h3>
        {names.length === 0 ? <p>{t("withdraw.names.none")}</p> : null}
        <ul className="d-list">
          {names.map(({ person, things, ...named }) => (
            <li key={person}>
              <a href={`/desk/people/${person}`}>{deskName(named, lang)}</a>
              <PublicThings things={things} lang={lang} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tombstone">
        <h2 id="tombstone">{t("withdraw.tombstone")}</h2>
        <div className="r-tombstone">
          <Gone t={translatorFor(lang)} />
        </div>
      </section>
    </div>
  );
}
