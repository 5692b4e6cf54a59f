import type { Appeals } from "@/lib/domain/precedents/appeals";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { withCapital } from "@/lib/messages/formatters/capital";
import type { Translator } from "@/lib/messages/translator";
import { BarChart } from "./bar-chart";
import { ChartBlock } from "./chart-block";
import { saidNumber, toldNote } from "./decided-section";
import { codeName } from "./names";
import type { PartProps, RecordProps } from "./part-props";
import { ShareBars, type ShareRow } from "./share-bars";
import { named } from "./time-section";

type SectionProps = PartProps & { sheets: readonly Sheet[] };

/** Who appeals and what that changes: from entries; whether there was an appeal at all: from records. */
export function AppealSection({ view, sheets, t }: SectionProps) {
  const { records, query } = view;
  const counted = query.instance === "first" ? records : null;
  const appellants = view.entries?.appeals?.byAppellant ?? [];
  const lead = records ? "statistics.appeals.records" : "statistics.appeals.entries";
  const tables = counted
    ? (["appealed", "appeal-results", "cassation-results", "appellants"] as const)
    : (["appellants"] as const);
  return (
    <ChartBlock
      id="appeals"
      title={t("statistics.appeals")}
      lead={t(lead)}
      notes={appealNotes(view, t)}
      sheets={named(sheets, tables).filter(({ rows }) => rows.length > 0)}
      view={view}
      t={t}
    >
      {counted || appellants.length > 0 ? (
        <>
          {counted ? <Appealed view={view} records={counted} t={t} /> : null}
          <Appellants rows={appellants} t={t} />
        </>
      ) : null}
    </ChartBlock>
  );
}

function appealNotes({ records, entries, query }: StatisticsView, t: Translator) {
  const isCounted = records !== null && query.instance === "first";
  return [
    records && entries ? t("statistics.appeals.entries") : null,
    records && !isCounted ? t("statistics.appeals.firstOnly") : null,
    isCounted ? toldNote(records, t) : null,
    isCounted ? t("statistics.guarded") : null,
  ];
}

function Appellants({ rows, t }: { rows: readonly AppellantRow[]; t: Translator }) {
  if (rows.length === 0) return null;
  return (
    <ShareBars
      id="appellants"
      title={t("statistics.table.appellants")}
      rows={rows.map((row) => appellantRow(row, t))}
      t={t}
    />
  );
}

/** Real and suspended are not told apart here: filled is heavier, dashed lighter, outlined as it was. */
const directions = [
  { kind: "yes", direction: "raised" },
  { kind: "suspended", direction: "lowered" },
  { kind: "no", direction: "same" },
  { kind: "none", direction: "unknown" },
] as const;

type AppellantRow = Appeals["byAppellant"][number];

/** Who appealed, and of how many people which way the sentence went; known from entries alone. */
function appellantRow({ appellant, directions: led }: AppellantRow, t: Translator): ShareRow {
  const pieces = directions.map(({ kind, direction }) => ({
    kind,
    label: t(`statistics.column.${direction}`),
    n: led[direction],
  }));
  const name = `${withCapital(t.code("appellant", appellant))}: ${t.code("counted", "entries")}`;
  const said = pieces.map(({ label, n }) => `${label} ${saidNumber(n, t)}`).join("; ");
  return { id: appellant, name, said: `${name}: ${said}.`, pieces };
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
