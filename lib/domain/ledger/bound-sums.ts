import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { type FigureNumbers, isStated, numbersIn } from "./bound-figures";

type Side = PublicDiscrepancy["sides"][number];

/** The weeks of a year and what is below them: what a sum may divide by without a figure. */
const mostDivisor = 53;

/**
 * A discrepancy whose written sums are all borne by the ledger. Where one of its figures is not public
 * any more, or states another number than a sum was made with, the sides that were worked out are left
 * out with what was made of them. The quotations stay; they say what was printed.
 */
export function withBoundSums(
  discrepancy: PublicDiscrepancy,
  numbers: FigureNumbers,
): PublicDiscrepancy {
  const { sides, figures } = discrepancy;
  const isWhole = figures.every((id) => numbers.has(id));
  const own = figures.flatMap((id) => [...(numbers.get(id) ?? [])]);
  const left = sides.filter((side) => side.computation === null || (isWhole && isBorne(side, own)));
  return left.length === sides.length ? discrepancy : { ...discrepancy, sides: left, reason: "" };
}

type Stated = Parameters<typeof isStated>[0];

/** Whether each number that was added or divided is stated; what no source of ours says is marked so. */
function isBorne({ computation, unverified }: Side, quantities: readonly Stated[]): boolean {
  const [sum = ""] = computation?.split("=") ?? [];
  if (unverified !== null || !/[+/]/.test(sum)) return true;
  const [added = "", divisor = ""] = sum.split("/");
  const stated = (n: number) => quantities.some((quantity) => isStated(quantity, n));
  return (
    numbersIn(added).every(stated) && numbersIn(divisor).every((n) => n <= mostDivisor || stated(n))
  );
}
