import type { MonthRow } from "@/lib/domain/statistics/series";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { hatching } from "./hatching";
import { lineSize, type stockLine } from "./lines-shape";
import { monthWords } from "./names";
import { Scale } from "./year-lines";

type StockChartProps = {
  shape: NonNullable<ReturnType<typeof stockLine>>;
  months: readonly MonthRow[];
  t: Translator;
};

/** What was pending at the end of each month, as one line. */
export function StockChart({ shape, months, t }: StockChartProps) {
  const { top, plot } = lineSize;
  return (
    <svg
      viewBox={`0 0 ${lineSize.width} ${shape.height}`}
      role="img"
      aria-labelledby="stock-title stock-desc"
    >
      <title id="stock-title">{t("statistics.stock")}</title>
      <desc id="stock-desc">{described(months, t)}</desc>
      <Scale most={shape.most} t={t} />
      {shape.late.map((x) => (
        <rect
          key={x}
          className="late"
          x={x - shape.step / 2}
          y={top}
          width={shape.step}
          height={plot}
          fill={hatching}
        />
      ))}
      <g className="line newest">
        <polyline points={shape.points} />
      </g>
      {shape.years.map(({ year, x }) => (
        <text key={year} x={x} y={shape.height - 4}>
          {year}
        </text>
      ))}
    </svg>
  );
}

function described(months: readonly MonthRow[], t: Translator): string {
  const [first, last] = [months[0], months.at(-1)];
  const most = [...months].sort((a, b) => b.pending - a.pending)[0];
  if (!first || !last || !most) return "";
  const number = (n: number) => formatNumber(n, t.lang);
  return t("statistics.stock.desc", {
    first: monthWords(first.key, t),
    from: number(first.pending),
    last: monthWords(last.key, t),
    to: number(last.pending),
    most: number(most.pending),
    month: monthWords(most.key, t),
  });
}
