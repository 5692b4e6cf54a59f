import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import { BarChart } from "./bar-chart";
import { ChartBlock } from "./chart-block";
import { saidNumber } from "./decided-section";
import { codeName } from "./names";
import type { PartProps, RecordProps } from "./part-props";
import { ShareBars, type ShareRow } from "./share-bars";
import { named } from "./time-section";

type SectionProps = PartProps & { sheets: readonly Sheet[] };

/** Who appeals and what that changes: from entries; whether there was an appeal at all: from records. */
export function AppealSection({ view, sheets, t }: SectionProps) {
  const { records, entries, query } = view;
  const isCounted = records !== null && query.instance === "first";
  const lead = records ? "statistics.appeals.records" : "statistics.appeals.entries";
  const notes = [
    records && entries ? t("statistics.appeals.entries") : null,
    records && !isCounted ? t("statistics.appeals.firstOnly") : null,
    isCounted ? t("statistics.guarded") : null,
  ];
  const tables = isCounted
    ? (["appealed", "appeal-results", "cassation-results", "appellants"] as const)
    : (["appellants"] as const);
  return (
    <ChartBlock
      id="appeals"
      title={t("statistics.appeals")}
      lead={t(lead)}
      notes={notes}
      sheets={named(sheets, tables).filter(({ rows }) => rows.length > 0)}
      view={view}
      t={t}
    >
      {isCounted ? <Appealed view={view} records={records} t={t} /> : null}
    </ChartBlock>
  );
}

function Appealed({ records: { appeals }, t }: RecordProps) {
  const title = t("statistics.table.appealed");
  const rows = appeals.appeal.flatMap(({ code, cases }) =>
    cases === suppressed || code === null
      ? []
      : [{ code, received: 0, decided: cases, pending: 0 }],
  );
  return (
    <>
      <ShareBars id="appealed" title={title} rows={[appealedRow(appeals.appealed, t)]} t={t} />
      {rows.length > 0 ? (
        <BarChart
          id="appeal-results"
          title={t("statistics.table.appeal-results")}
          rows={rows}
          measure="decided"
          name={(code) => codeName("record-result", code, t)}
          t={t}
        />
      ) : null}
    </>
  );
}

function appealedRow(
  appealed: RecordProps["records"]["appeals"]["appealed"],
  t: RecordProps["t"],
): ShareRow {
  const of = (code: "yes" | "no") => appealed.find((row) => row.code === code)?.cases ?? 0;
  const name = t("statistics.table.appealed");
  const pieces = (["yes", "no"] as const).map((kind) => ({
    kind,
    label: t(`statistics.column.${kind}`),
    n: of(kind),
  }));
  const said = pieces.map(({ label, n }) => `${label} ${saidNumber(n, t)}`).join("; ");
  return { id: "appealed", name, said: `${name}: ${said}.`, pieces };
}
