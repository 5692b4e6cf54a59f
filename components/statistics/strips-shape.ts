import { dayNumber } from "@/lib/domain/statistics/day-number";
import type { RecordStatistics } from "@/lib/domain/statistics/record-statistics";

/** Sizes of the drawing, in units of its own. */
export const stripSize = { width: 360, left: 38, right: 4, strip: 62, bars: 44, gap: 18 } as const;

/** How many years are drawn; those before them stand in the table. */
const mostYears = 8;

/** A column of the drawing: its place in the year, and its two numbers; null where there is no rate. */
export type StripColumn = {
  key: string;
  x: number;
  width: number;
  received: number | null;
  decided: number | null;
  isIncomplete: boolean;
};

/** A year of the drawing. */
export type Strip = { year: number; y: number; columns: StripColumn[] };

/** Where everything of the drawing stands. `most` is what the height of a strip stands for. */
export type StripsShape = { strips: Strip[]; most: number; height: number; hasEarlier: boolean };

type Piece = Pick<StripColumn, "key" | "received" | "decided" | "isIncomplete"> & {
  year: number;
  /** From 0 to below 1: how far into the year it begins. */
  at: number;
};

/** The drawing of a series, a strip for each year on one scale; null where there is nothing in it. */
export function stripsShape(records: RecordStatistics): StripsShape | null {
  const pieces = piecesOf(records);
  const most = Math.max(
    0,
    ...pieces.flatMap(({ received, decided }) => [received ?? 0, decided ?? 0]),
  );
  if (most === 0) return null;
  const years = [...new Set(pieces.map(({ year }) => year))].sort();
  const drawn = years.slice(-mostYears);
  const share = records.unit === "week" ? 1 / 53 : 1 / 12;
  const { left, right, width, strip, gap } = stripSize;
  const inner = width - left - right;
  return {
    strips: drawn.map((year, index) => ({
      year,
      y: gap + index * strip,
      columns: pieces
        .filter((piece) => piece.year === year)
        .map(({ at, year: _year, ...piece }) => ({
          ...piece,
          x: left + at * inner,
          width: share * inner,
        })),
    })),
    most,
    height: gap + drawn.length * strip + 14,
    hasEarlier: drawn.length < years.length,
  };
}

/** How high a number stands in a strip. */
export function heightOf(number: number, { most }: Pick<StripsShape, "most">): number {
  return (number / most) * stripSize.bars;
}

function piecesOf({ unit, months, weeks }: RecordStatistics): Piece[] {
  if (weeks)
    return weeks.map((week) => {
      const year = Number(week.key.slice(0, 4));
      const day = dayNumber(week.key) - dayNumber(`${year}-01-01`);
      return { ...week, year, at: Math.floor(day / 7) / 53 };
    });
  const isRate = unit === "working-day";
  return months.map(({ key, isIncomplete, ...month }) => ({
    key,
    isIncomplete,
    received: isRate ? month.receivedADay : month.received,
    decided: isRate ? month.decidedADay : month.decided,
    year: Number(key.slice(0, 4)),
    at: (Number(key.slice(5, 7)) - 1) / 12,
  }));
}
