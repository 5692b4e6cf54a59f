import type { Sheet, SheetId } from "@/lib/domain/statistics/sheet";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import { ChartBlock } from "./chart-block";
import { stockLine, yearLines } from "./lines-shape";
import { monthWords } from "./names";
import type { RecordProps } from "./part-props";
import { StockChart } from "./stock-chart";
import { stripsShape } from "./strips-shape";
import { YearLines } from "./year-lines";
import { YearStrips } from "./year-strips";

type SectionProps = RecordProps & { sheets: readonly Sheet[] };

/** The series: what came in and was decided, the stock, and the years beside one another. */
export function TimeSection(props: SectionProps) {
  return (
    <>
      <Series {...props} />
      <Years {...props} />
    </>
  );
}

function Series({ view, records, sheets, t }: SectionProps) {
  const title = t(`statistics.series.${records.unit}`);
  const [shape, stock] = [stripsShape(records), stockLine(records.months)];
  const notes = [
    stock && t("statistics.stock.note", { most: formatNumber(stock.most, t.lang) }),
    records.unit === "working-day" ? t("statistics.series.rate") : null,
    view.query.unit === "week" && records.unit !== "week" ? t("statistics.series.noWeeks") : null,
    records.weeksLeftOut > 0
      ? t("statistics.series.weeksLeftOut", { n: records.weeksLeftOut })
      : null,
    shape?.hasEarlier ? t("statistics.series.earlier") : null,
    ...hatchedWords({ records, t }),
  ];
  return (
    <ChartBlock
      id="series"
      title={title}
      lead={shape && t("statistics.series.note", { most: formatNumber(shape.most, t.lang) })}
      notes={notes}
      sheets={named(sheets, records.weeks ? ["weeks", "months"] : ["months"])}
      view={view}
      t={t}
    >
      {shape ? <YearStrips shape={shape} records={records} title={title} t={t} /> : null}
      {stock ? (
        <>
          <h3>{t("statistics.stock")}</h3>
          <StockChart shape={stock} months={records.months} t={t} />
        </>
      ) : null}
    </ChartBlock>
  );
}

/** Which time is hatched at the beginning of the series, and which at its end. */
function hatchedWords({ records: { months, weeks }, t }: Pick<RecordProps, "records" | "t">) {
  const pieces: readonly { key: string; isIncomplete: boolean }[] = weeks ?? months;
  const words = (key: string) => (weeks ? formatDay(key, t.lang) : monthWords(key, t));
  const whole = pieces.findIndex(({ isIncomplete }) => !isIncomplete);
  const early = pieces[whole - 1];
  const late = pieces[pieces.findLastIndex(({ isIncomplete }) => !isIncomplete) + 1];
  return [
    early ? t("statistics.hatched.begin", { to: words(early.key) }) : null,
    late ? t("statistics.hatched", { from: words(late.key) }) : null,
  ];
}

function Years({ view, records, sheets, t }: SectionProps) {
  const { measure } = view.query;
  const what = withCapital(t.code("measure", measure));
  const shape = yearLines(records.years, records.months, measure);
  return (
    <ChartBlock
      id="years"
      title={t("statistics.years")}
      notes={shape ? [t("statistics.years.note", { what })] : []}
      sheets={named(sheets, ["years", "same-months"])}
      view={view}
      t={t}
    >
      {shape ? <YearLines shape={shape} title={t("statistics.years")} what={what} t={t} /> : null}
    </ChartBlock>
  );
}

/** The tables with these names, in this order. */
export function named(sheets: readonly Sheet[], ids: readonly SheetId[]): Sheet[] {
  return ids.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
}
