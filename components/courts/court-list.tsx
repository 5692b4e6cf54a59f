import { PageOpening } from "@/components/prose/page-opening";
import { addresses } from "@/components/values/addresses";
import type { CourtListView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { CourtCredit } from "./court-credit";
import { courtNames } from "./court-names";
import { CourtTable } from "./court-table";

/** All military courts, district by district, with those above and those abolished at the end. */
export function CourtList({ view, t }: { view: CourtListView; t: Translator }) {
  return (
    <>
      <PageOpening
        kicker={t("courts.total", { n: view.total })}
        title={t("courts.title")}
        standfirst={t("courts.standfirst")}
      />
      <nav className="contents" aria-label={t("courts.districts")}>
        <ul>
          {view.districts.map(({ court }) => (
            <li key={court.code}>
              <a href={`#${court.code}`}>{courtNames(court, t.lang).here}</a>
            </li>
          ))}
          {view.others.length > 0 ? (
            <li>
              <a href="#others">{t("courts.others")}</a>
            </li>
          ) : null}
        </ul>
      </nav>
      {view.districts.map((district) => (
        <District key={district.court.code} district={district} t={t} />
      ))}
      {view.others.length > 0 ? (
        <section id="others" aria-labelledby="others-title">
          <h2 id="others-title">{t("courts.otherCourts")}</h2>
          <CourtTable courts={view.others} caption={t("courts.otherCourts")} kinds t={t} />
        </section>
      ) : null}
      <CourtCredit t={t} />
    </>
  );
}

type DistrictProps = { district: CourtListView["districts"][number]; t: Translator };

function District({ district: { court, courts }, t }: DistrictProps) {
  const names = courtNames(court, t.lang);
  return (
    <section id={court.code} className="district" aria-labelledby={`${court.code}-title`}>
      <h2 id={`${court.code}-title`}>
        <a href={addresses.court(t.lang, court.code)}>{names.here}</a>{" "}
        <small lang={names.other.lang}>{names.other.text}</small>
      </h2>
      <p className="aside">
        {t("courts.subordinate.count", { n: courts.length })} ·{" "}
        {t("law.casesCount", { n: court.cases })}
      </p>
      <CourtTable courts={courts} caption={names.here} t={t} />
    </section>
  );
}
