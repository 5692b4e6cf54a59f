import type { Translator } from "@/lib/messages/translator";
import { searchKinds } from "./search-kinds";
import type { SearchPageProps } from "./search-page-props";

/** The ordinary form. After a quiet search it does not repeat the words, so that they are not sent by GET. */
export function SearchForm({ view, quiet, t }: SearchPageProps) {
  return (
    <search>
      <form className="search-form" method="get" action={`/${t.lang}/search`}>
        <label className="words">
          <span>{t("search.label")}</span>
          <input
            type="search"
            name="q"
            defaultValue={quiet ? "" : view.query}
            maxLength={200}
            autoComplete="off"
          />
        </label>
        <KindSelect kind={view.kind} t={t} />
        <button type="submit">{t("search.go")}</button>
      </form>
    </search>
  );
}

function KindSelect({ kind, t }: { kind: string | null; t: Translator }) {
  return (
    <label>
      <span>{t("search.kind")}</span>
      <select name="kind" defaultValue={kind ?? ""}>
        <option value="">{t("search.kind.any")}</option>
        {searchKinds.map((name) => (
          <option key={name} value={name}>
            {t(`search.code.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
