import { monthName } from "@/lib/messages/formatters/month-name";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { type LinesShape, lineSize } from "./lines-shape";

type YearLinesProps = { shape: LinesShape; title: string; what: string; t: Translator };

/** Every year as a line over its months, named at its end. */
export function YearLines({ shape, title, what, t }: YearLinesProps) {
  const years = shape.lines.map(({ year, total }) =>
    t("statistics.years.year", { year: String(year), n: formatNumber(total, t.lang) }),
  );
  return (
    <svg
      viewBox={`0 0 ${lineSize.width} ${shape.height}`}
      role="img"
      aria-labelledby="years-title years-desc"
    >
      <title id="years-title">{title}</title>
      <desc id="years-desc">{t("statistics.years.desc", { what, years: years.join("; ") })}</desc>
      <Scale most={shape.most} t={t} />
      {shape.lines.map(({ year, points, label, isNewest }) => (
        <g key={year} className={isNewest ? "line newest" : "line"}>
          <polyline points={points} />
          <text x={label.x} y={label.y}>
            {year}
          </text>
        </g>
      ))}
      <MonthNames height={shape.height} t={t} />
    </svg>
  );
}

/** The line at the top with what it stands for, and the line at the bottom. */
export function Scale({ most, t }: { most: number; t: Translator }) {
  const { left, right, width, top, plot } = lineSize;
  return (
    <g>
      <line className="grid" x1={left} x2={width - right} y1={top} y2={top} />
      <text x={left - 4} y={top + 4} textAnchor="end">
        {formatNumber(most, t.lang)}
      </text>
      <text x={left - 4} y={top + plot + 4} textAnchor="end">
        0
      </text>
      <line className="axis" x1={left} x2={width - right} y1={top + plot} y2={top + plot} />
    </g>
  );
}

function MonthNames({ height, t }: { height: number; t: Translator }) {
  const { left, right, width } = lineSize;
  return (
    <g>
      {Array.from({ length: 12 }, (_, index) => index).map((month) => (
        <text
          key={month}
          x={left + (month * (width - left - right)) / 11}
          y={height - 4}
          textAnchor="middle"
        >
          {monthName(month + 1, t.lang)
            .slice(0, 1)
            .toUpperCase()}
        </text>
      ))}
    </g>
  );
}
