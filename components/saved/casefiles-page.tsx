import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { ListedCasefile } from "@/lib/domain/saved/views";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { KeptHead } from "./kept-head";
import { type Happened, Said } from "./said";

type CasefilesPageProps = Happened & {
  lang: Language;
  casefiles: readonly ListedCasefile[];
  make: FormAction;
  bringBack: FormAction;
};

/** The sets of cases that somebody keeps. */
export function CasefilesPage({ lang, casefiles, make, ...happened }: CasefilesPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <KeptHead
        t={t}
        here="casefiles"
        title={t("saved.casefiles.title")}
        lead={t("saved.casefiles.lead")}
      />
      <Said t={t} {...happened} />
      {casefiles.length === 0 ? (
        <Empty title={t("saved.casefiles.none")}>
          <p>{t("saved.casefiles.none.text")}</p>
        </Empty>
      ) : (
        <ul className="kept-list">
          {casefiles.map(({ id, name, note, cases }) => (
            <li key={id}>
              <h2>
                <a href={`/account/casefiles/${id}`}>{name}</a>
              </h2>
              <p className="d-hint">{t("saved.casefiles.count", { n: cases })}</p>
              {note === "" ? null : <p className="kept-note">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="new">
        <h2 id="new">{t("saved.casefiles.new")}</h2>
        <ActionForm action={make} submit={t("saved.casefiles.make")} busy={t("saved.busy")}>
          <Field name="name" label={t("saved.name")} required />
        </ActionForm>
      </section>
    </>
  );
}
