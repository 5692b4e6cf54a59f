import type { ArticleView } from "@/lib/domain/public/views";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatDay } from "@/lib/messages/formatters/day";
import { provisionName } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { type ChartRow, chartRows, scaleEnd } from "./chart-rows";
import { PenaltyBar } from "./penalty-bar";

const left = 56;
const width = 352;
const rowHeight = 30;
const top = 14;

/** The terms of every part on one scale of months. The table beside it holds the same data. */
export function PenaltyChart({ article, t }: { article: ArticleView; t: Translator }) {
  const rows = chartRows(article.parts);
  if (rows.length === 0) return null;
  const end = scaleEnd(rows);
  const bottom = top + rows.length * rowHeight;
  const x = (months: number) => left + (months / end) * width;
  return (
    <figure className="penalty-chart">
      <svg viewBox={`0 0 720 ${bottom + 26}`} role="img" aria-labelledby="chart-title chart-desc">
        <title id="chart-title">
          {t("law.chart.title", { article: withCapital(provisionName(article.number, t.lang)) })}
        </title>
        <desc id="chart-desc">
          {t("law.chart.desc", { rows: rows.map((row) => spoken(row, t)).join("; ") })}
        </desc>
        {ticks(end).map((months) => (
          <g key={months}>
            <line className="grid" x1={x(months)} y1={top - 8} x2={x(months)} y2={bottom} />
            <text x={x(months)} y={bottom + 18} textAnchor={months === 0 ? "start" : "middle"}>
              {t("law.chart.years", { n: months / 12 })}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <PenaltyBar key={row.id} row={row} y={top + index * rowHeight} x={x} t={t} />
        ))}
      </svg>
      <figcaption>
        {rows.some((row) => row.recent) ? <span>{t("law.chart.added")}</span> : null}
        {rows.some((row) => row.min === null) ? <span>{t("law.chart.noLower")}</span> : null}
      </figcaption>
    </figure>
  );
}

/** A tick every five years, from nought to the end of the scale. */
function ticks(end: number): number[] {
  return Array.from({ length: end / 60 + 1 }, (_, index) => index * 60);
}

function spoken(row: ChartRow, t: Translator): string {
  const since = t("law.chart.since", { date: formatDay(row.validFrom, t.lang) });
  return `${row.part}: ${formatTerm({ minMonths: row.min, maxMonths: row.max }, t)}, ${since}`;
}
