import type { Sheet } from "@/lib/domain/statistics/sheet";
import { type Guarded, suppressed } from "@/lib/domain/statistics/suppression";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { BarChart } from "./bar-chart";
import { ChartBlock } from "./chart-block";
import { codeName } from "./names";
import type { PartProps, RecordProps } from "./part-props";
import { ShareBars, type ShareRow } from "./share-bars";
import { named } from "./time-section";

type SectionProps = RecordProps & { sheets: readonly Sheet[] };

/** How the cases ended, as the records say it. */
export function ResultSection({ view, records, sheets, t }: SectionProps) {
  const title = t("statistics.results");
  const rows = records.results.flatMap(({ code, cases }) =>
    cases === suppressed ? [] : [{ code, received: 0, decided: cases, pending: 0 }],
  );
  const notes = [
    t("statistics.results.counted", { n: records.toldCases }),
    toldNote(records, t),
    toldNote(records, t) && t("statistics.told.why"),
    t("statistics.guarded"),
    records.toldCases > 0 && rows.length === 0 ? t("statistics.suppressed.all") : null,
  ];
  return (
    <ChartBlock
      id="results"
      title={title}
      lead={t("statistics.results.note")}
      notes={notes}
      sheets={named(sheets, ["results"])}
      view={view}
      t={t}
    >
      {rows.length > 0 ? (
        <BarChart
          id="results"
          title={title}
          rows={rows}
          measure="decided"
          name={(code) => codeName("record-result", code, t)}
          t={t}
        />
      ) : null}
    </ChartBlock>
  );
}

type ServedProps = PartProps & { sheets: readonly Sheet[] };

/** Real and suspended punishments, of entries and of records apart; the unknown is always drawn. */
export function ServedSection({ view, sheets, t }: ServedProps) {
  const { entries, records } = view;
  const title = t("statistics.served");
  const rows = [
    ...(entries ? [servedRow("entries", entries.served, t)] : []),
    ...(records ? [servedRow("records", records.served.served, t)] : []),
  ];
  return (
    <ChartBlock
      id="served"
      title={title}
      lead={t("statistics.served.note")}
      notes={[toldNote(records, t), guardNote(view, t)]}
      sheets={named(sheets, ["served"])}
      view={view}
      t={t}
    >
      <ShareBars id="served" title={title} rows={rows} t={t} />
    </ChartBlock>
  );
}

function servedRow(
  whose: "entries" | "records",
  served: Record<"real" | "suspended" | "unknown", Guarded>,
  t: Translator,
): ShareRow {
  const of = t.code("counted", whose);
  const said = (n: Guarded) => saidNumber(n, t);
  return {
    id: whose,
    name: of,
    said: t("statistics.served.desc", {
      of,
      real: said(served.real),
      suspended: said(served.suspended),
      unknown: said(served.unknown),
    }),
    pieces: [
      { kind: "real", label: t("statistics.column.real"), n: served.real },
      { kind: "suspended", label: t("statistics.column.suspended"), n: served.suspended },
      { kind: "none", label: t("statistics.column.unknown"), n: served.unknown },
    ],
  };
}

/** A number in words, or that it is hidden. */
export function saidNumber(n: Guarded, t: Translator): string {
  return n === suppressed ? t("statistics.suppressed") : formatNumber(n, t.lang);
}

/** What has to be said where small numbers are hidden: of records always, of entries within one place. */
export function guardNote(
  { records, entries }: Pick<StatisticsView, "records" | "entries">,
  t: Translator,
): string | null {
  if (!records && !entries?.isGuarded) return null;
  return entries && !entries.isGuarded ? t("statistics.guarded.records") : t("statistics.guarded");
}

/** Of which days it is told, where these are not the ones asked of. */
export function toldNote(records: StatisticsView["records"], t: Translator): string | null {
  const { told = null, period = null } = records ?? {};
  if (!told || (told.from === period?.from && told.to === period.to)) return null;
  return t("statistics.told", {
    from: formatDay(told.from, t.lang),
    to: formatDay(told.to, t.lang),
  });
}
