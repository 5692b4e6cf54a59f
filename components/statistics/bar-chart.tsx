import type { GroupRow } from "@/lib/domain/statistics/group-rows";
import type { Measure } from "@/lib/domain/statistics/query";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { hatching } from "./hatching";

type BarChartProps = {
  id: string;
  title: string;
  rows: readonly GroupRow[];
  measure: Measure;
  name: (code: string | null) => string;
  t: Translator;
};

/** Sizes of the drawing, in units of its own; a name stands above its bar, as long as it is. */
const size = { width: 360, right: 52, row: 30, bar: 9, top: 4 } as const;

/** How many rows are drawn; the table has all of them. */
const mostBars = 16;

/** The rows with the most cases as bars; what is not known is hatched. */
export function BarChart({ id, title, rows, measure, name, t }: BarChartProps) {
  const drawn = drawnRows(rows, measure);
  const most = Math.max(1, ...drawn.map((row) => row[measure]));
  const number = (n: number) => formatNumber(n, t.lang);
  const said = drawn.map((row) =>
    t("statistics.bars.row", { name: name(row.code), n: number(row[measure]) }),
  );
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.top * 2 + drawn.length * size.row}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{t("statistics.bars.desc", { rows: said.join("; ") })}</desc>
      {drawn.map((row, at) => {
        const y = size.top + at * size.row;
        const width = (row[measure] / most) * (size.width - size.right);
        return (
          <g key={row.code ?? ""}>
            <text className="name" x="0" y={y + 11}>
              {name(row.code)}
            </text>
            <rect
              className={row.code === null ? "bar-none" : `bar-${measure}`}
              x="0.5"
              y={y + 16}
              width={Math.max(0.5, width)}
              height={size.bar}
              fill={row.code === null ? hatching : undefined}
            />
            <text className="strong" x={width + 6} y={y + 24}>
              {number(row[measure])}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Those of the rows that are drawn: the largest, in the order in which they stand. */
export function drawnRows(rows: readonly GroupRow[], measure: Measure): GroupRow[] {
  const largest = [...rows].sort((a, b) => b[measure] - a[measure]).slice(0, mostBars);
  return rows.filter((row) => row[measure] > 0 && largest.includes(row));
}
