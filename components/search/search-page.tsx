import { PageOpening } from "@/components/prose/page-opening";
import { QuietForm } from "./quiet-form";
import { SearchForm } from "./search-form";
import type { SearchPageProps } from "./search-page-props";
import { SearchResults } from "./search-results";

/** The search: its form, the results with what they come to, and the form that leaves no trace. */
export function SearchPage(props: SearchPageProps) {
  const { view, quiet, t } = props;
  return (
    <>
      <PageOpening title={t("search.title")} />
      <div className="search-page">
        <SearchForm view={view} quiet={quiet} t={t} />
        <p id="search-status" className="sr-only" role="status" />
        <div id="search-results" className="search-results" data-swap="">
          <SearchResults {...props} />
        </div>
      </div>
      <QuietForm quiet={quiet} t={t} />
      <script src="/own/search.js" defer />
    </>
  );
}
