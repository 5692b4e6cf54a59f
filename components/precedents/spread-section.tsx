import type { ComponentProps, ReactNode } from "react";
import { addresses } from "@/components/values/addresses";
import { Unknown } from "@/components/values/unknown";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import type { Translator } from "@/lib/messages/translator";
import { Cautions } from "./cautions";
import { DistributionChart } from "./distribution-chart";
import { OutcomeTable } from "./outcome-table";
import { SliceTable } from "./slice-table";
import { TermTable } from "./term-table";

type SpreadProps = { view: PrecedentsView; t: Translator };

/** What courts did with everybody counted: drawn, as tables, by court and by year, with the warnings. */
export function SpreadSection({ view, t }: SpreadProps) {
  const { distribution: spread, untold, records } = view;
  const { defendants: people, cases } = spread.counts;
  return (
    <section className="spread" aria-labelledby="spread">
      <h2 id="spread">
        {t("precedents.spread")} <small>{t("precedents.spread.counted", { people, cases })}</small>
      </h2>
      {people === 0 ? <p className="empty">{t("precedents.spread.nobody")}</p> : null}
      <div className="spread-columns">
        <div>{people > 0 ? <Spread view={view} t={t} /> : null}</div>
        <Cautions t={t} />
      </div>
      {people > 0 ? <Slices view={view} t={t} /> : null}
      {records ? <p className="aside">{t("precedents.records", records)}</p> : null}
      {untold > 0 ? <p className="aside">{t("precedents.spread.untold", { n: untold })}</p> : null}
    </section>
  );
}

function Spread({ view: { distribution: spread }, t }: SpreadProps) {
  const isDrawn = spread.columns !== null;
  return (
    <>
      {isDrawn ? (
        <DistributionChart spread={spread} t={t} />
      ) : (
        <p className="few">{t("precedents.spread.few", { n: spread.counts.termKnown })}</p>
      )}
      <OutcomeTable spread={spread} t={t} />
      {isDrawn ? <TermTable spread={spread} t={t} /> : null}
    </>
  );
}

function Slices({ view: { distribution, courtNames }, t }: SpreadProps) {
  const { byCourt, byYear, otherCourts } = distribution;
  const court = (key: string | null) =>
    key === null ? (
      <Unknown t={t} words={t("precedents.slice.noCourt")} />
    ) : (
      <a href={addresses.court(t.lang, key)}>{courtNames[key] ?? key}</a>
    );
  const year = (key: string | null) =>
    key ?? <Unknown t={t} words={t("precedents.slice.noYear")} />;
  return (
    <>
      <SliceFold
        slices={byCourt}
        title={t("precedents.byCourt")}
        what={t("precedents.slice.court")}
        name={court}
        t={t}
      >
        {otherCourts > 0 ? (
          <p className="aside">{t("precedents.slice.otherCourts", { n: otherCourts })}</p>
        ) : null}
      </SliceFold>
      <SliceFold
        slices={byYear}
        title={t("precedents.byYear")}
        what={t("precedents.slice.year")}
        name={year}
        t={t}
      />
    </>
  );
}

type SliceFoldProps = ComponentProps<typeof SliceTable> & { children?: ReactNode };

function SliceFold({ children, ...table }: SliceFoldProps) {
  return (
    <details className="slice">
      <summary>{table.title}</summary>
      <SliceTable {...table} />
      {children}
    </details>
  );
}
