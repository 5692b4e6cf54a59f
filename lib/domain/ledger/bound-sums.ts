import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";

/**
 * A discrepancy whose written sums are all borne by the ledger: where one of its figures is not public
 * any more, its sums are left out. The quotations stay; they say what was printed.
 */
export function withBoundSums(
  discrepancy: PublicDiscrepancy,
  present: ReadonlySet<string>,
): PublicDiscrepancy {
  if (discrepancy.figures.every((id) => present.has(id))) return discrepancy;
  const sides = discrepancy.sides.map((side) => ({ ...side, computation: null }));
  return { ...discrepancy, sides };
}
