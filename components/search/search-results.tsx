import { KeepSearch } from "@/components/feeds/keep-search";
import { asksForSomething, searchParameters } from "@/lib/domain/public/search-query";
import { ChosenValues } from "./chosen-values";
import { HitGroups } from "./hit-groups";
import { KindCounts } from "./kind-counts";
import { OutcomeLine } from "./outcome-line";
import { PageTurns } from "./page-turns";
import { SearchHelp } from "./search-help";
import { SearchHints } from "./search-hints";
import { SearchNotes } from "./search-notes";
import type { SearchPageProps } from "./search-page-props";
import { StraightTo } from "./straight-to";

/** What was found, what it comes to, and what to try where nothing was. */
export function SearchResults(props: SearchPageProps) {
  const { view, problems, quiet, t } = props;
  const { query, total, outcome } = view;
  if (!asksForSomething(query))
    return (
      <>
        <SearchNotes {...props} />
        <SearchHelp open t={t} />
      </>
    );
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title" className="found">
        {query.q === "" ? (
          t("search.fit", { n: total })
        ) : (
          <>
            {t("search.totalFor", { n: total })} <q>{query.q}</q>
          </>
        )}
      </h2>
      <SearchNotes view={view} problems={problems} quiet={quiet} t={t} />
      {outcome ? <OutcomeLine outcome={outcome} t={t} /> : null}
      <ChosenValues view={view} quiet={quiet} t={t} />
      <KindCounts view={view} quiet={quiet} t={t} />
      <StraightTo view={view} t={t} />
      <HitGroups view={view} quiet={quiet} t={t} />
      <PageTurns view={view} quiet={quiet} t={t} />
      {total === 0 ? <SearchHints view={view} quiet={quiet} t={t} /> : null}
      <KeepSearch parameters={searchParameters(query)} quiet={quiet} t={t} />
      <p className="onward">
        <a href={`/${t.lang}/contact`}>{t("search.feedback")}</a>
      </p>
      <SearchHelp open={false} t={t} />
    </section>
  );
}
