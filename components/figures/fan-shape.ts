import { type LedgerNumber, singleValue } from "@/lib/domain/ledger/ledger-number";
import type { RevisionFan } from "@/lib/domain/ledger/revisions";

/** Sizes of the drawing, in units of its own. */
export const fanSize = {
  width: 360,
  height: 150,
  left: 64,
  right: 64,
  top: 44,
  bottom: 46,
} as const;

export type FanPoint = { number: LedgerNumber; value: number; x: number; y: number };

/**
 * Where the numbers of a fan stand: by their day from left to right, by their value from bottom to top.
 * The scale of values runs from the least to the greatest of them, not from nought.
 */
export function fanPoints({ numbers }: RevisionFan): FanPoint[] {
  const values = numbers.map((number) => singleValue(number) ?? 0);
  const days = numbers.map(({ figure }) => Date.parse(figure.asOf?.latest ?? ""));
  const x = along(days, fanSize.left, fanSize.width - fanSize.right);
  const y = along(values, fanSize.height - fanSize.bottom, fanSize.top);
  return numbers.map((number, at) => ({
    number,
    value: values[at] ?? 0,
    x: x(days[at] ?? 0),
    y: y(values[at] ?? 0),
  }));
}

function along(values: readonly number[], from: number, to: number) {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const length = greatest - least || 1;
  return (value: number) => from + ((value - least) / length) * (to - from);
}
