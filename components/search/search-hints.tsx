import { hasFilters, noFilters } from "@/lib/domain/public/search-query";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** After a search without results: what to try next. */
export function SearchHints({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const { query } = view;
  const narrowed = hasFilters(query.filters);
  const elsewhere = query.kind !== null;
  return (
    <section className="measure" aria-labelledby="hints-title">
      <h3 id="hints-title">{t("search.hints.empty")}</h3>
      <ul className="spaced">
        {narrowed ? (
          <li>
            <SearchStep query={{ ...query, filters: noFilters, page: 1 }} quiet={quiet} t={t}>
              {t("search.hint.unfiltered")}
            </SearchStep>
          </li>
        ) : null}
        {elsewhere ? (
          <li>
            <SearchStep query={{ ...query, kind: null, page: 1 }} quiet={quiet} t={t}>
              {t("search.hint.everywhere")}
            </SearchStep>
          </li>
        ) : null}
        <li>{t("search.hint.fewer")}</li>
        <li>{t("search.hint.unnamed")}</li>
      </ul>
      <p className="onward">
        <a href={`/${t.lang}/cases`}>{t("search.hint.browse")}</a>
        <a href={`/${t.lang}/glossary`}>{t("search.hint.glossary")}</a>
        <a href={`/${t.lang}/contact`}>{t("cases.none.contact")}</a>
      </p>
    </section>
  );
}
