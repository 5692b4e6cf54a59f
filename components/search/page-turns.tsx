import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** The way to the pages before and after. */
export function PageTurns({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const { query, pages } = view;
  if (pages < 2) return null;
  const turned = (by: number) => ({ query: { ...query, page: query.page + by }, quiet, t });
  return (
    <nav className="turns" aria-label={t("search.pages")}>
      {query.page > 1 ? <SearchStep {...turned(-1)}>{t("search.previous")}</SearchStep> : null}
      <span>{t("search.page", { page: query.page, pages })}</span>
      {query.page < pages ? <SearchStep {...turned(1)}>{t("search.next")}</SearchStep> : null}
    </nav>
  );
}
