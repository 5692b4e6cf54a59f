import type { Distribution } from "@/lib/domain/precedents/distribution";
import type { MonthSpan } from "@/lib/domain/precedents/month-counts";
import type { Served } from "@/lib/domain/precedents/outcome-of";

/** Sizes of the drawing, in units of its own. */
export const chartSize = { width: 360, left: 98, right: 44, top: 6, row: 24, bar: 16 } as const;

/** A piece of a bar. */
export type Piece = { kind: Served; x: number; width: number };
export type ChartRow = {
  years: number;
  y: number;
  people: Record<Served, number>;
  pieces: Piece[];
};

/** Where everything of the drawing stands; `unknown` is the bar of those whose term is not known. */
export type ChartShape = {
  rows: ChartRow[];
  unknown: { y: number; people: number; width: number };
  /** From the lower to the upper quartile, and the median, as heights of the drawing. */
  quartiles: MonthSpan;
  median: MonthSpan;
  height: number;
};

const order = ["real", "suspended", "unknown"] as const;

/** The drawing of a distribution; null where fewer than five terms are known. */
export function chartShape({ columns, terms, counts }: Distribution): ChartShape | null {
  const numbers = terms.all.numbers;
  if (!columns || !numbers) return null;
  const unknown = counts.termUnknown + counts.termOneBound;
  const totals = columns.columns.map(({ people }) => totalOf(people));
  const scale =
    (chartSize.width - chartSize.left - chartSize.right) / Math.max(1, unknown, ...totals);
  const y = (months: number) => chartSize.top + (months / 12) * chartSize.row;
  const rows = columns.columns.map(({ upTo, over, people }) => ({
    years: upTo / 12,
    y: y(over),
    people,
    pieces: piecesOf(people, scale),
  }));
  const end = y(columns.columns.at(-1)?.upTo ?? 0);
  return {
    rows,
    unknown: { y: end + chartSize.row / 2, people: unknown, width: unknown * scale },
    quartiles: { from: y(numbers.lower.from), to: y(numbers.upper.to) },
    median: { from: y(numbers.median.from), to: y(numbers.median.to) },
    height: end + chartSize.row * 1.5 + chartSize.top,
  };
}

/** How many people are in a row. */
export function totalOf(people: Record<Served, number>): number {
  return people.real + people.suspended + people.unknown;
}

function piecesOf(people: Record<Served, number>, scale: number): Piece[] {
  let x = chartSize.left;
  return order.flatMap((kind) => {
    const width = people[kind] * scale;
    const piece = { kind, x, width };
    x += width;
    return width > 0 ? [piece] : [];
  });
}
