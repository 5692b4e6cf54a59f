import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";

/** What a reader chose among the discrepancies; nothing means all of them. */
export type DiscrepancyChoice = { kind?: string | undefined; state?: string | undefined };

/** The discrepancies of the kind and state chosen, in their order. */
export function narrowed(
  discrepancies: readonly PublicDiscrepancy[],
  { kind, state }: DiscrepancyChoice,
): PublicDiscrepancy[] {
  return discrepancies.filter((d) => (!kind || d.kind === kind) && (!state || d.state === state));
}

/** The values of one field that occur, with how many discrepancies have each. */
export function counted(discrepancies: readonly PublicDiscrepancy[], field: "kind" | "state") {
  const counts = new Map<string, number>();
  for (const d of discrepancies) counts.set(d[field], (counts.get(d[field]) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
