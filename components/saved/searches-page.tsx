import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import { SmallForm } from "@/components/settings/small-form";
import type { Language } from "@/lib/domain/language";
import { searchFields } from "@/lib/domain/saved/saved-search";
import type { ListedSearch } from "@/lib/domain/saved/views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { KeptHead } from "./kept-head";
import { type Happened, Said } from "./said";
import { SearchWords } from "./search-words";

type Actions = { rename: FormAction; remove: FormAction; bringBack: FormAction };
type SearchesPageProps = Happened & Actions & { lang: Language; searches: readonly ListedSearch[] };

/** The searches that somebody keeps. */
export function SearchesPage({ lang, searches, ...rest }: SearchesPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <KeptHead
        t={t}
        here="searches"
        title={t("saved.searches.title")}
        lead={t("saved.searches.lead")}
      />
      <Said t={t} said={rest.said} undo={rest.undo} bringBack={rest.bringBack} />
      {searches.length === 0 ? (
        <Empty title={t("saved.searches.none")}>
          <p>{t("saved.searches.none.text")}</p>
          <p>
            <a href={`/${lang}/search`}>{t("saved.searches.go")}</a>
          </p>
        </Empty>
      ) : (
        <ul className="kept-list">
          {searches.map((search) => (
            <KeptSearch key={search.id} t={t} search={search} {...rest} />
          ))}
        </ul>
      )}
    </>
  );
}

function KeptSearch({
  t,
  search,
  rename,
  remove,
}: Omit<Actions, "bringBack"> & { t: DeskTranslator; search: ListedSearch }) {
  const { id, name, lang, isFollowed } = search;
  return (
    <li>
      <h2>{name}</h2>
      <p className="d-hint">
        {t(`saved.searches.lang.${lang}`)}
        {isFollowed ? `. ${t("saved.searches.followed")}` : null}
      </p>
      <SearchWords query={search.query} lang={t.lang} />
      <div className="d-actions">
        <OpenSearch search={search} word={t("saved.open")} />
        <SmallForm
          action={remove}
          values={{ id }}
          word={t("saved.delete")}
          label={`${t("saved.delete")}: ${name}`}
        />
      </div>
      <details>
        <summary>{t("saved.rename")}</summary>
        <ActionForm action={rename} submit={t("saved.rename")} busy={t("saved.busy")}>
          <input type="hidden" name="id" value={id} />
          <Field name="name" label={t("saved.name")} defaultValue={name} required />
        </ActionForm>
      </details>
    </li>
  );
}

/** The search itself, by POST: its words stand in no address. */
function OpenSearch({ search, word }: { search: ListedSearch; word: string }) {
  return (
    <form method="post" action={`/${search.lang}/search`}>
      <input type="hidden" name="quiet" value="1" />
      {searchFields(search.query).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="d-button" aria-label={`${word}: ${search.name}`}>
        {word}
      </button>
    </form>
  );
}
