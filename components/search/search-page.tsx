import { PageOpening } from "@/components/prose/page-opening";
import { HitGroups } from "./hit-groups";
import { KindCounts } from "./kind-counts";
import { PageTurns } from "./page-turns";
import { QuietForm } from "./quiet-form";
import { SearchForm } from "./search-form";
import { SearchHints } from "./search-hints";
import type { SearchPageProps } from "./search-page-props";

/** The search: its two forms, the results with their counts, and what to try when there is nothing. */
export function SearchPage({ view, quiet, t }: SearchPageProps) {
  const asked = view.query !== "";
  return (
    <>
      <PageOpening title={t("search.title")} />
      <SearchForm view={view} quiet={quiet} t={t} />
      {asked ? (
        <section aria-labelledby="found-title">
          <h2 id="found-title" className="found">
            {t("search.totalFor", { n: view.total })} <q>{view.query}</q>
          </h2>
          <KindCounts view={view} quiet={quiet} t={t} />
          <HitGroups hits={view.hits} t={t} />
          <PageTurns view={view} quiet={quiet} t={t} />
        </section>
      ) : null}
      {view.total === 0 ? <SearchHints asked={asked} t={t} /> : null}
      <QuietForm t={t} />
    </>
  );
}
