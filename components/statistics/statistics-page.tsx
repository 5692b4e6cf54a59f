import { PageOpening } from "@/components/prose/page-opening";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import { AppealSection } from "./appeal-section";
import { DataVersion } from "./data-version";
import { ResultSection, ServedSection } from "./decided-section";
import { Hatching } from "./hatching";
import { LagSection } from "./lag-section";
import { NoRecords } from "./no-records";
import type { PartProps } from "./part-props";
import { PlaceSection } from "./place-section";
import { ScopeForm } from "./scope-form";
import { SecrecySection } from "./secrecy-section";
import { ServiceSection } from "./service-section";
import { SyntheticBanner } from "./synthetic-banner";
import { TermSection } from "./term-section";
import { TimeSection } from "./time-section";
import { Totals } from "./totals";

/** What the court records and the case entries say when they are counted. */
export function StatisticsPage({ view, t }: PartProps) {
  return (
    <div className="statistics-page">
      <PageOpening title={t("statistics.title")} standfirst={t("statistics.standfirst")} />
      <SyntheticBanner view={view} t={t} />
      <ScopeForm view={view} t={t} />
      <DataVersion view={view} t={t} />
      <Hatching />
      <Answer view={view} t={t} />
      <p className="onward">
        <a href={`/${t.lang}/methodology#records`}>{t("statistics.more.method")}</a>
        <a href={`/${t.lang}/figures`}>{t("statistics.more.figures")}</a>
      </p>
    </div>
  );
}

function Answer({ view, t }: PartProps) {
  const sheets = sheetsOf(view);
  const { records } = view;
  const isEmpty = records === null || records.records === 0 || records.period === null;
  const told = records?.period ? view : { ...view, records: null };
  return (
    <>
      {isEmpty ? <NoRecords view={view} t={t} /> : null}
      {records && !isEmpty ? (
        <>
          <Totals view={view} records={records} t={t} />
          <TimeSection view={view} records={records} sheets={sheets} t={t} />
          <PlaceSection view={view} records={records} sheets={sheets} t={t} />
          <ResultSection view={view} records={records} sheets={sheets} t={t} />
        </>
      ) : null}
      {isEmpty && view.entries === null ? null : <Told view={told} sheets={sheets} t={t} />}
      <LagSection view={view} sheets={sheets} t={t} />
    </>
  );
}

/** What is told of decided cases, by records and by entries. */
function Told({ view, sheets, t }: PartProps & { sheets: readonly Sheet[] }) {
  const { entries } = view;
  return (
    <>
      <ServedSection view={view} sheets={sheets} t={t} />
      <TermSection view={view} sheets={sheets} t={t} />
      {entries ? <ServiceSection view={view} entries={entries} sheets={sheets} t={t} /> : null}
      <AppealSection view={view} sheets={sheets} t={t} />
      <SecrecySection view={view} sheets={sheets} t={t} />
    </>
  );
}
