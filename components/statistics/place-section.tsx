import type { GroupRow } from "@/lib/domain/statistics/group-rows";
import type { Sheet, SheetId } from "@/lib/domain/statistics/sheet";
import { withCapital } from "@/lib/messages/formatters/capital";
import { BarChart, drawnRows } from "./bar-chart";
import { ChartBlock } from "./chart-block";
import { courtName, provisionWords, regionName } from "./names";
import type { RecordProps } from "./part-props";
import { standingOf } from "./region-standing";
import { TileMap } from "./tile-map";
import { named } from "./time-section";

type SectionProps = RecordProps & { sheets: readonly Sheet[] };

/** The cases by provision, and by where the courts sit. */
export function PlaceSection(props: SectionProps) {
  const { view, records, t } = props;
  const court = (code: string | null) => courtName(code, view, t);
  const district = (code: string | null) =>
    code === null ? t("statistics.noDistrict") : court(code);
  return (
    <>
      <Bars
        {...props}
        id="provisions"
        title={t("statistics.provisions")}
        rows={records.byProvision}
        name={(code) => provisionWords(code, t)}
        note={t("statistics.provisions.note")}
      />
      <Regions {...props} />
      <Bars
        {...props}
        id="districts"
        title={t("statistics.districts")}
        rows={records.byDistrict}
        name={district}
      />
      <Bars
        {...props}
        id="courts"
        title={t("statistics.courts")}
        rows={records.byCourt}
        name={court}
      />
    </>
  );
}

type BarsProps = SectionProps & {
  id: Extract<SheetId, "provisions" | "districts" | "courts">;
  title: string;
  rows: readonly GroupRow[];
  name: (code: string | null) => string;
  note?: string;
};

function Bars({ id, title, rows, name, note = "", view, sheets, t }: BarsProps) {
  const { measure } = view.query;
  const what = withCapital(t.code("measure", measure));
  const shown = drawnRows(rows, measure).length;
  const more = rows.length - shown;
  const notes = [
    t("statistics.bars.note", { what }),
    note,
    more > 0 ? t("statistics.bars.more", { n: more }) : null,
  ];
  return (
    <ChartBlock id={id} title={title} notes={notes} sheets={named(sheets, [id])} view={view} t={t}>
      {shown > 0 ? (
        <BarChart id={id} title={title} rows={rows} measure={measure} name={name} t={t} />
      ) : null}
    </ChartBlock>
  );
}

function Regions({ view, records, sheets, t }: SectionProps) {
  const { measure } = view.query;
  const title = t("statistics.map");
  const told = records.byRegion.filter((row) => row[measure] > 0);
  const hasAbroad = told.some(
    ({ code }) => standingOf(view.names.regions[code ?? ""]?.status ?? null) === "abroad",
  );
  const unknown = told.find(({ code }) => code === null);
  const notes = [
    t("statistics.map.note", { what: t.code("measure", measure) }),
    t("statistics.map.occupied"),
    hasAbroad ? t("statistics.map.abroad") : null,
    unknown
      ? t("statistics.bars.row", { name: regionName(null, view, t), n: unknown[measure] })
      : null,
  ];
  return (
    <ChartBlock
      id="regions"
      title={title}
      notes={notes}
      sheets={named(sheets, ["regions"])}
      view={view}
      t={t}
    >
      {told.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" aria-label={title} tabIndex={0}>
          <TileMap rows={records.byRegion} measure={measure} view={view} title={title} t={t} />
        </section>
      ) : null}
    </ChartBlock>
  );
}
