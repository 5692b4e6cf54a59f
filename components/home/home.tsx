import { CaseCards } from "@/components/cases/case-cards";
import type { HomeView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { HomeCounts } from "./home-counts";
import { WaysIn } from "./ways-in";

/** The first page: what this is, a search, how much there is, and the ways in. */
export function Home({ view, t }: { view: HomeView; t: Translator }) {
  return (
    <div className="home">
      <header className="home-head">
        <h1>{t("home.title")}</h1>
        <p className="standfirst">{t("home.standfirst")}</p>
        <search>
          <form className="search-line" action={`/${t.lang}/search`}>
            <label htmlFor="q">{t("home.search")}</label>
            <input id="q" name="q" type="search" aria-describedby="search-hint" />
            <button type="submit">{t("nav.search")}</button>
            <small id="search-hint">{t("home.searchHint")}</small>
          </form>
        </search>
      </header>
      <HomeCounts view={view} t={t} />
      <section className="newest" aria-labelledby="newest">
        <h2 id="newest">{t("home.newest")}</h2>
        <CaseCards cards={view.newest} t={t} heading="h3" />
        <p className="onward">
          <a href={`/${t.lang}/cases`}>{t("home.allCases", { cases: view.counts.cases })}</a>
        </p>
      </section>
      <WaysIn view={view} t={t} />
      <p className="as-of">{t("home.asOf", { day: formatDay(view.asOf, t.lang) })}</p>
    </div>
  );
}
