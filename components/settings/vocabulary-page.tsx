import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BothLanguages } from "./both-languages";
import { SettingsHead } from "./settings-head";
import { ParentField, type TermActions, type TermRow, TermTable } from "./term-table";

type VocabularyPageProps = {
  vocabulary: Vocabulary & { seen: string; terms: readonly TermRow[] };
  actions: TermActions & { rename: FormAction; add: FormAction };
  lang: Language;
};

/** One vocabulary: its terms in their tree, a form for another one, and its name. */
export function VocabularyPage({ vocabulary, actions, lang }: VocabularyPageProps) {
  const t = deskTranslatorFor(lang);
  const { terms } = vocabulary;
  return (
    <>
      <SettingsHead
        title={vocabulary.label[lang]}
        up={<a href="/desk/settings/vocabularies">{t("vocabularies.title")}</a>}
        t={t}
      />
      {terms.length === 0 ? (
        <p>{t("vocabularies.terms.none")}</p>
      ) : (
        <TermTable terms={terms} actions={actions} lang={lang} />
      )}
      <section aria-labelledby="add-term">
        <h2 id="add-term">{t("vocabularies.term.add")}</h2>
        <ActionForm
          action={actions.add}
          submit={t("vocabularies.term.add")}
          busy={t("settings.busy")}
          label={t("vocabularies.term.add")}
        >
          <input type="hidden" name="vocabulary" value={vocabulary.id} />
          <BothLanguages name="label" label={t("vocabularies.term")} required lang={lang} />
          <ParentField terms={terms} chosen="" lang={lang} />
        </ActionForm>
      </section>
      <section aria-labelledby="rename">
        <h2 id="rename">{t("vocabularies.rename")}</h2>
        <ActionForm
          action={actions.rename}
          submit={t("settings.save")}
          busy={t("settings.busy")}
          label={t("vocabularies.rename")}
        >
          <input type="hidden" name="id" value={vocabulary.id} />
          <input type="hidden" name="seen" value={vocabulary.seen} />
          <BothLanguages
            name="label"
            label={t("vocabularies.name")}
            value={vocabulary.label}
            required
            lang={lang}
          />
        </ActionForm>
      </section>
    </>
  );
}
