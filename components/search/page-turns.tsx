import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** The way to the pages before and after. */
export function PageTurns({ view, quiet, t }: SearchPageProps) {
  const { page, pages } = view;
  if (pages < 2) return null;
  const same = { q: view.query, kind: view.kind, quiet, t };
  return (
    <nav className="turns" aria-label={t("search.pages")}>
      {page > 1 ? (
        <SearchStep {...same} page={page - 1}>
          {t("search.previous")}
        </SearchStep>
      ) : null}
      <span>{t("search.page", { page, pages })}</span>
      {page < pages ? (
        <SearchStep {...same} page={page + 1}>
          {t("search.next")}
        </SearchStep>
      ) : null}
    </nav>
  );
}
