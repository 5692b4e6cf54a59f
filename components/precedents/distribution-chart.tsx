import { HatchingPattern } from "@/components/values/hatching-pattern";
import type { Distribution } from "@/lib/domain/precedents/distribution";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { ChartKey } from "./chart-key";
import { type ChartRow, type ChartShape, chartShape, chartSize, totalOf } from "./chart-shape";
import { monthsWords } from "./months-words";

/**
 * The known terms, a row for each year, and below them the hatched bar of those not known. The tables
 * beside it hold the same numbers. Nothing is drawn where fewer than five terms are known.
 */
export function DistributionChart({ spread, t }: { spread: Distribution; t: Translator }) {
  const shape = chartShape(spread);
  if (!shape) return null;
  return (
    <figure className="spread-chart">
      <svg
        viewBox={`0 0 ${chartSize.width} ${shape.height}`}
        role="img"
        aria-labelledby="spread-title spread-desc"
      >
        <title id="spread-title">{t("precedents.chart.title")}</title>
        <desc id="spread-desc">{described(spread, shape, t)}</desc>
        <defs>
          <HatchingPattern id="spread-hatching" size={6} stroke={2} />
        </defs>
        {shape.rows.map((row) => (
          <Row key={row.years} row={row} t={t} />
        ))}
        <UnknownRow row={shape.unknown} t={t} />
        <Quartiles shape={shape} />
      </svg>
      <ChartKey spread={spread} t={t} />
    </figure>
  );
}

const baseline = chartSize.bar - 3;

function Row({ row, t }: { row: ChartRow; t: Translator }) {
  const total = totalOf(row.people);
  const last = row.pieces.at(-1);
  const y = row.y + (chartSize.row - chartSize.bar) / 2;
  return (
    <g>
      <text x={chartSize.left - 22} y={y + baseline} textAnchor="end">
        {t("precedents.chart.upTo", { years: row.years })}
      </text>
      {row.pieces.map(({ kind, x, width }) => (
        <rect
          key={kind}
          className={`bar-${kind}`}
          x={x}
          y={y}
          width={width}
          height={chartSize.bar}
        />
      ))}
      <text
        className="strong"
        x={(last ? last.x + last.width : chartSize.left) + 6}
        y={y + baseline}
      >
        {formatNumber(total, t.lang)}
      </text>
    </g>
  );
}

function UnknownRow({ row, t }: { row: ChartShape["unknown"]; t: Translator }) {
  const y = row.y + (chartSize.row - chartSize.bar) / 2;
  return (
    <g>
      <text x={chartSize.left - 22} y={y + baseline} textAnchor="end">
        {t("precedents.chart.unknown")}
      </text>
      <rect
        className="bar-none"
        x={chartSize.left}
        y={y}
        width={row.width}
        height={chartSize.bar}
        fill="url(#spread-hatching)"
      />
      <text className="strong" x={chartSize.left + row.width + 6} y={y + baseline}>
        {formatNumber(row.people, t.lang)}
      </text>
    </g>
  );
}

/** A line from the lower to the upper quartile; the median is a mark, or a bar where it is a span. */
function Quartiles({ shape: { quartiles, median } }: { shape: ChartShape }) {
  const x = chartSize.left - 10;
  const least = 3;
  return (
    <g className="quartiles">
      <line x1={x} y1={quartiles.from} x2={x} y2={quartiles.to} />
      <line x1={x - 4} y1={quartiles.from} x2={x + 4} y2={quartiles.from} />
      <line x1={x - 4} y1={quartiles.to} x2={x + 4} y2={quartiles.to} />
      <rect
        x={x - 5}
        y={median.from - least / 2}
        width="10"
        height={Math.max(least, median.to - median.from)}
      />
    </g>
  );
}

function described(spread: Distribution, shape: ChartShape, t: Translator): string {
  const rows = shape.rows
    .filter(({ people }) => totalOf(people) > 0)
    .map(({ years, people }) => t("precedents.chart.row", { years, ...people }));
  const median = spread.terms.all.numbers?.median;
  return t("precedents.chart.desc", {
    rows: rows.join("; "),
    median: median ? monthsWords(median, t) : "",
    unknown: spread.counts.termUnknown,
    oneBound: spread.counts.termOneBound,
    across: spread.columns?.across ?? 0,
  });
}
