import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { VocabularyTerm } from "@/lib/domain/vocabulary";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BothLanguages } from "./both-languages";
import { OrderButtons } from "./order-buttons";
import { SmallForm } from "./small-form";

/** A term with how deep it stands and the stamp that its next save must name. */
export type TermRow = VocabularyTerm & { depth: number; seen: string };

export type TermActions = {
  change: FormAction;
  move: FormAction;
  retire: FormAction;
  remove: FormAction;
};

type TermTableProps = { terms: readonly TermRow[]; actions: TermActions; lang: Language };

/** The terms of a vocabulary, each under the one it belongs to, with what can be done with it. */
export function TermTable({ terms, actions, lang }: TermTableProps) {
  return (
    <table className="d-table stacks">
      <tbody>
        {terms.map((term) => (
          <tr key={term.id} className={term.retiredAt ? "term-row retired" : "term-row"}>
            <th scope="row" className={`depth-${Math.min(term.depth, 4)}`}>
              {term.label[lang]}
            </th>
            <td lang={lang === "en" ? "ru" : "en"}>{term.label[lang === "en" ? "ru" : "en"]}</td>
            <td>
              <TermButtons term={term} actions={actions} lang={lang} />
            </td>
            <td>
              <TermDetails term={term} terms={terms} change={actions.change} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OfTerm = { term: TermRow; lang: Language };

function TermButtons({ term, actions, lang }: OfTerm & { actions: TermActions }) {
  const t = deskTranslatorFor(lang);
  const { id, retiredAt } = term;
  const label = term.label[lang];
  return (
    <div className="small-forms">
      <OrderButtons
        id={id}
        label={label}
        isRetired={retiredAt !== null}
        actions={actions}
        lang={lang}
      />
      <SmallForm
        action={actions.remove}
        values={{ id }}
        word={t("vocabularies.term.remove")}
        label={t("vocabularies.term.removeOf", { label })}
        grave
      />
    </div>
  );
}

type TermDetailsProps = OfTerm & { terms: readonly TermRow[]; change: FormAction };

function TermDetails({ term, terms, change, lang }: TermDetailsProps) {
  const t = deskTranslatorFor(lang);
  return (
    <details>
      <summary>{t("settings.change")}</summary>
      <ActionForm
        action={change}
        submit={t("settings.save")}
        busy={t("settings.busy")}
        label={term.label[lang]}
      >
        <input type="hidden" name="id" value={term.id} />
        <input type="hidden" name="seen" value={term.seen} />
        <BothLanguages
          name="label"
          label={t("vocabularies.term")}
          value={term.label}
          required
          lang={lang}
        />
        <ParentField
          terms={terms.filter((one) => one.id !== term.id)}
          chosen={term.parentId ?? ""}
          lang={lang}
        />
      </ActionForm>
    </details>
  );
}

type ParentFieldProps = { terms: readonly TermRow[]; chosen: string; lang: Language };

/** Below which term another one stands. */
export function ParentField({ terms, chosen, lang }: ParentFieldProps) {
  const t = deskTranslatorFor(lang);
  const options = terms.map(({ id, label, depth }) => ({
    value: id,
    label: `${"\u2003".repeat(depth)}${label[lang]}`,
  }));
  return (
    <Field
      name="parent"
      label={t("vocabularies.term.parent")}
      defaultValue={chosen}
      options={[{ value: "", label: t("vocabularies.term.top") }, ...options]}
    />
  );
}
