import { formatNumber } from "@/lib/messages/formatters/number";
import { searchKinds } from "./search-kinds";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** How many results of each kind there are, as the way to see them alone. */
export function KindCounts({ view, quiet, t }: SearchPageProps) {
  const kinds = searchKinds.filter((kind) => (view.counts[kind] ?? 0) > 0);
  if (kinds.length < 2 && view.kind === null) return null;
  return (
    <nav className="kinds" aria-label={t("search.counts")}>
      <ul>
        <li>
          <SearchStep q={view.query} kind={null} quiet={quiet} current={view.kind === null} t={t}>
            {t("search.all")}
          </SearchStep>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <SearchStep q={view.query} kind={kind} quiet={quiet} current={view.kind === kind} t={t}>
              {t(`search.code.${kind}`)}
            </SearchStep>{" "}
            <span className="count">{formatNumber(view.counts[kind] ?? 0, t.lang)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
