import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { searchFields } from "@/lib/domain/saved/saved-search";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { CadenceField } from "./follow-page";
import { KeptHead } from "./kept-head";
import { SearchWords } from "./search-words";

type KeepSearchPageProps = {
  lang: Language;
  search: { lang: Language; query: string };
  save: FormAction;
};

/** A search that is about to be kept, under a name, with or without letters about it. */
export function KeepSearchPage({ lang, search, save }: KeepSearchPageProps) {
  const t = deskTranslatorFor(lang);
  const words = searchFields(search.query).find(([name]) => name === "q")?.[1];
  return (
    <>
      <KeptHead t={t} title={t("saved.follow.save")} />
      <section aria-labelledby="what">
        <h2 id="what">{t("saved.follow.parameters")}</h2>
        <SearchWords query={search.query} lang={lang} />
      </section>
      <ActionForm action={save} submit={t("saved.follow.save")} busy={t("saved.busy")}>
        <input type="hidden" name="lang" value={search.lang} />
        <input type="hidden" name="query" value={search.query} />
        <Field
          name="name"
          label={t("saved.name")}
          defaultValue={words ?? t("saved.follow.search")}
          required
        />
        <CadenceField t={t} cadence="" withNone />
      </ActionForm>
    </>
  );
}
