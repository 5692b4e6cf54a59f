import { formatDay } from "@/lib/messages/formatters/day";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import type { ChartRow } from "./chart-rows";

type PenaltyBarProps = { row: ChartRow; y: number; x: (months: number) => number; t: Translator };

/** The general minimum of deprivation of liberty (Article 56), in months. */
const generalMinimum = 2;

/** One version of a part: its number, its range as a bar, its range in words, its dates. */
export function PenaltyBar({ row, y, x, t }: PenaltyBarProps) {
  const start = x(row.min ?? generalMinimum);
  const end = x(row.max);
  const kind = row.recent ? "bar recent" : "bar";
  return (
    <g>
      <text className="strong" x="0" y={y + 12}>
        {row.part === "single" ? "—" : row.part}
      </text>
      {row.min === null ? <BrokenStart kind={kind} x={start} y={y} /> : null}
      <rect
        className={kind}
        x={row.min === null ? start + broken : start}
        y={y}
        width={Math.max(2, end - start - (row.min === null ? broken : 0))}
        height="14"
      />
      <text x={end + 10} y={y + 12}>
        <tspan className="strong">
          {formatTerm({ minMonths: row.min, maxMonths: row.max }, t)}
        </tspan>
        <tspan dx="10">{datesOf(row, t)}</tspan>
      </text>
    </g>
  );
}

/** The width of a broken left end, which says that the part sets no lower limit itself. */
const broken = 15;

function BrokenStart({ kind, x, y }: { kind: string; x: number; y: number }) {
  return [0, 5, 10].map((offset) => (
    <rect key={offset} className={kind} x={x + offset} y={y} width="2.5" height="14" />
  ));
}

function datesOf(row: ChartRow, t: Translator): string {
  if (row.validTo !== null) return t("law.chart.until", { date: formatDay(row.validTo, t.lang) });
  return row.recent ? t("law.chart.since", { date: formatDay(row.validFrom, t.lang) }) : "";
}
