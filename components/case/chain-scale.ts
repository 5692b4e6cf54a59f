import type { StatutoryRange } from "@/lib/domain/public/public-case";
import type { ChainRow } from "./chain-rows";

/** A scale of months on a drawing: its end, its ticks, and where a month stands. */
export type ChainScale = { endMonths: number; ticks: number[]; x: (months: number) => number };

const steps = [12, 24, 36, 60, 120];
const mostTicks = 6;

/** A scale that begins at nothing and holds every term and range; `width` is that of the drawing. */
export function chainScale(
  rows: readonly ChainRow[],
  ranges: readonly StatutoryRange[],
  width: number,
): ChainScale {
  const longest = Math.max(
    12,
    ...rows.map((row) => row.maxMonths ?? row.minMonths ?? 0),
    ...ranges.map((range) => range.maxMonths ?? 0),
  );
  const step = steps.find((months) => longest / months <= mostTicks) ?? 120;
  const endMonths = Math.ceil(longest / step) * step;
  const ticks = Array.from({ length: endMonths / step + 1 }, (_, index) => index * step);
  return { endMonths, ticks, x: (months) => Math.round((months / endMonths) * width) };
}
