import { searchKinds, searchOrders } from "@/lib/domain/public/search-query";
import type { Translator } from "@/lib/messages/translator";
import { SearchFilters } from "./search-filters";
import type { SearchPageProps } from "./search-page-props";

/** The whole search as one plain form: words, where, order, and what narrows the cases down. */
export function SearchForm({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const { query } = view;
  return (
    <search>
      <form
        id="search-form"
        className="search-whole"
        method={quiet ? "post" : "get"}
        action={`/${t.lang}/search`}
      >
        {quiet ? <input type="hidden" name="quiet" value="1" /> : null}
        <div className="search-form">
          <label className="words">
            <span>{t(quiet ? "search.quiet.label" : "search.label")}</span>
            <input
              type="search"
              id="search-words"
              name="q"
              defaultValue={query.q}
              maxLength={300}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          </label>
          <KindSelect kind={query.kind} t={t} />
          <OrderSelect order={query.sort} t={t} />
          <button type="submit">{t(quiet ? "search.quiet.go" : "search.go")}</button>
        </div>
        <SearchFilters view={view} quiet={quiet} t={t} />
      </form>
    </search>
  );
}

function KindSelect({ kind, t }: { kind: string | null; t: Translator }) {
  return (
    <label>
      <span>{t("search.kind")}</span>
      <select id="search-kind" name="kind" defaultValue={kind ?? ""}>
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

function OrderSelect({ order, t }: { order: string; t: Translator }) {
  return (
    <label>
      <span>{t("search.order")}</span>
      <select id="search-order" name="sort" defaultValue={order === "best" ? "" : order}>
        {searchOrders.map((name) => (
          <option key={name} value={name === "best" ? "" : name}>
            {t(`search.order.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
