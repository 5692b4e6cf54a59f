import type { Served } from "@/lib/domain/precedents/outcome-of";
import type { Attributes } from "./attribute-counts";
import type { GuardedRow } from "./guarded-rows";
import { type Guarded, guardedCells, suppressed } from "./suppression";

/**
 * People whose case ended with a verdict, by whether a punishment is told to be real or suspended. A
 * record says of hardly anybody; the rest is not known, and is always counted. `unknown` also holds
 * those acquitted, because «verdict» does not tell.
 */
export type ServedCounts = { people: Guarded; served: Record<Served, Guarded> };

/**
 * What the records tell of real and suspended punishments. Where the number of verdicts is hidden among
 * the results, so is all of it: it would tell what is hidden there.
 */
export function servedOf(
  { results, real, suspended }: Attributes,
  resultCodes: readonly (string | null)[],
  shown: readonly GuardedRow[],
): ServedCounts {
  if (isHidden(results, shown)) return { people: suppressed, served: hidden };
  const sentenced = results
    .filter((_, place) => verdicts.has(resultCodes[place] ?? ""))
    .reduce((sum, { people }) => sum + people, 0);
  const people = Math.max(sentenced, real + suspended);
  const [a, b, c] = guardedCells([real, suspended, people - real - suspended]);
  return {
    people,
    served: { real: a ?? suppressed, suspended: b ?? suppressed, unknown: c ?? suppressed },
  };
}

/** Results of which no row is shown are hidden altogether. */
function isHidden(results: Attributes["results"], shown: readonly GuardedRow[]): boolean {
  if (shown.length === 0) return results.some(({ cases }) => cases > 0);
  return shown.some((row) => verdicts.has(row.code ?? "") && row.people === suppressed);
}

const hidden = { real: suppressed, suspended: suppressed, unknown: suppressed } as const;

/** The results that pass a sentence or may. */
const verdicts: ReadonlySet<string> = new Set(["verdict", "conviction"]);
