import type { CaseListView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { caseListAddress } from "./case-list-address";

/** Where this page of the list stands among the others. */
export function CasePages({ view, t }: { view: CaseListView; t: Translator }) {
  const { query, pages } = view;
  if (pages < 2) return null;
  return (
    <nav className="pages" aria-label={t("cases.pages")}>
      {query.page > 1 ? (
        <a
          rel="prev"
          href={caseListAddress(t.lang, { ...query, page: Math.min(query.page - 1, pages) })}
        >
          {t("cases.previous")}
        </a>
      ) : null}
      <span>{t("cases.pageOf", { page: query.page, pages })}</span>
      {query.page < pages ? (
        <a rel="next" href={caseListAddress(t.lang, { ...query, page: query.page + 1 })}>
          {t("cases.next")}
        </a>
      ) : null}
    </nav>
  );
}
