import type { Measure } from "@/lib/domain/statistics/query";
import type { MonthRow, YearRow } from "@/lib/domain/statistics/series";

/** Sizes of the drawings of lines, in units of their own. */
export const lineSize = {
  width: 360,
  left: 38,
  right: 34,
  top: 12,
  plot: 150,
  bottom: 20,
} as const;

/** A line over the months of a year; `label` is where its year stands. */
export type YearLine = {
  year: number;
  points: string;
  label: { x: number; y: number };
  isNewest: boolean;
  total: number;
};
export type LinesShape = { lines: YearLine[]; most: number; height: number };

const mostLines = 6;
const leastApart = 11;

/** A line for each of the newest years; months that may be incomplete are left out. */
export function yearLines(
  years: readonly YearRow[],
  months: readonly MonthRow[],
  measure: Measure,
): LinesShape | null {
  const late = new Set(months.filter((row) => row.isIncomplete).map(({ key }) => key));
  const drawn = years.slice(-mostLines).map((row) => ({
    year: row.year,
    total: row[measure],
    values: row.months[measure].map((n, at) => (late.has(keyOf(row.year, at)) ? null : n)),
  }));
  const most = Math.max(0, ...drawn.flatMap(({ values }) => values.map((n) => n ?? 0)));
  if (most === 0 || drawn.length < 2) return null;
  const lines = drawn.map(({ year, total, values }, at) => {
    const points = values.flatMap((n, month) => (n === null ? [] : [pointOf(month, n, most)]));
    const last = points.at(-1) ?? pointOf(0, 0, most);
    return {
      year,
      total,
      points: points.map(({ x, y }) => `${x},${y}`).join(" "),
      label: { x: last.x + 4, y: last.y + 3 },
      isNewest: at === drawn.length - 1,
    };
  });
  return { lines: apart(lines), most, height: lineSize.top + lineSize.plot + lineSize.bottom };
}

/** The stock at the end of each month as one line. */
export function stockLine(months: readonly MonthRow[]) {
  const most = Math.max(0, ...months.map(({ pending }) => pending));
  if (most === 0 || months.length < 2) return null;
  const { left, right, width } = lineSize;
  const step = (width - left - right) / (months.length - 1);
  const at = (index: number) => round(left + index * step);
  return {
    most,
    height: lineSize.top + lineSize.plot + lineSize.bottom,
    points: months.map(({ pending }, index) => `${at(index)},${yOf(pending, most)}`).join(" "),
    late: months.flatMap(({ isIncomplete }, index) => (isIncomplete ? [at(index)] : [])),
    step,
    years: yearMarks(months).map(({ year, index }) => ({ year, x: at(index) })),
  };
}

/** Januaries, as far as their names do not stand on one another. */
function yearMarks(months: readonly MonthRow[]): { year: string; index: number }[] {
  const januaries = months.flatMap(({ key }, index) =>
    key.endsWith("-01") ? [{ year: key.slice(0, 4), index }] : [],
  );
  const apart = Math.max(1, Math.ceil(months.length / mostMarks / 12));
  return januaries.filter((_, at) => at % apart === 0);
}

const mostMarks = 8;

function keyOf(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, "0")}`;
}

function pointOf(month: number, n: number, most: number) {
  const { left, right, width } = lineSize;
  return { x: round(left + (month * (width - left - right)) / 11), y: yOf(n, most) };
}

function yOf(n: number, most: number): number {
  return round(lineSize.top + lineSize.plot * (1 - n / most));
}

/** The lowest place of a name. */
const lowest = lineSize.top + lineSize.plot + 3;

/** Moves the names of lines down until none stands on another, and up again where they leave the drawing. */
function apart(lines: readonly YearLine[]): YearLine[] {
  const down = moved(
    [...lines].sort((a, b) => a.label.y - b.label.y),
    (line, near) => Math.max(line.label.y, ...near.map((y) => y + leastApart)),
  );
  const up = moved(down.reverse(), (line, near) =>
    Math.min(line.label.y, lowest, ...near.map((y) => y - leastApart)),
  );
  return up.sort((a, b) => a.year - b.year);
}

/** Places names one by one; `near` are the heights of those placed before that are near enough to collide. */
function moved(
  lines: readonly YearLine[],
  placeOf: (line: YearLine, near: readonly number[]) => number,
): YearLine[] {
  const placed: YearLine[] = [];
  for (const line of lines) {
    const near = placed.filter(({ label }) => Math.abs(label.x - line.label.x) < 30);
    const y = placeOf(
      line,
      near.map(({ label }) => label.y),
    );
    placed.push({ ...line, label: { x: line.label.x, y } });
  }
  return placed;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
