import { searchKinds } from "@/lib/domain/public/search-query";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** How many results of each kind there are, as the way to see them alone. */
export function KindCounts({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const { query, counts } = view;
  const kinds = searchKinds.filter((kind) => counts[kind] > 0 || kind === query.kind);
  if (kinds.length < 2 && query.kind === null) return null;
  return (
    <nav className="kinds" aria-label={t("search.counts")}>
      <ul>
        {([null, ...kinds] as const).map((kind) => (
          <li key={kind ?? "all"}>
            <SearchStep
              query={{ ...query, kind, page: 1 }}
              quiet={quiet}
              current={query.kind === kind}
              t={t}
            >
              {t(kind ? `search.code.${kind}` : "search.all")}
            </SearchStep>{" "}
            {kind ? <span className="tally">{formatNumber(counts[kind], t.lang)}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
