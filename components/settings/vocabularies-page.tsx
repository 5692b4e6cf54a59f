import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import { TableHead } from "@/components/desk/table-head";
import type { Language } from "@/lib/domain/language";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BothLanguages } from "./both-languages";
import { SettingsHead } from "./settings-head";

type Listed = Vocabulary & { terms: number; retired: number };
type VocabulariesPageProps = { vocabularies: readonly Listed[]; add: FormAction; lang: Language };

/** The vocabularies, and a form for another one. */
export function VocabulariesPage({ vocabularies, add, lang }: VocabulariesPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead
        title={t("vocabularies.title")}
        lead={t("settings.part.vocabularies.about")}
        t={t}
      />
      {vocabularies.length === 0 ? (
        <Empty title={t("vocabularies.none")}>
          <p>{t("vocabularies.none.text")}</p>
        </Empty>
      ) : (
        <VocabularyTable vocabularies={vocabularies} t={t} />
      )}
      <section aria-labelledby="add-vocabulary">
        <h2 id="add-vocabulary">{t("vocabularies.add")}</h2>
        <ActionForm
          action={add}
          submit={t("vocabularies.add")}
          busy={t("settings.busy")}
          label={t("vocabularies.add")}
        >
          <BothLanguages name="label" label={t("vocabularies.name")} required lang={lang} />
        </ActionForm>
      </section>
    </>
  );
}

type VocabularyTableProps = { vocabularies: readonly Listed[]; t: DeskTranslator };

function VocabularyTable({ vocabularies, t }: VocabularyTableProps) {
  const heads = ["name", "terms", "retired"] as const;
  return (
    <table className="d-table stacks">
      <TableHead heads={heads.map((head) => t(`vocabularies.${head}`))} />
      <tbody>
        {vocabularies.map(({ id, label, terms, retired }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/desk/settings/vocabularies/${id}`}>{label[t.lang]}</a>
            </th>
            <td data-label={t("vocabularies.terms")}>{terms}</td>
            <td data-label={t("vocabularies.retired")}>{retired}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
