import { splitProvision } from "@/lib/domain/provision";
import type { PrecedentRow } from "./precedent-profile";
import type { PrecedentQuery } from "./query";
import { type Comparison, comparisonOf, scoreOf } from "./similarity";

/** Above this, weighed agreement is more than weighed difference. */
const evenlyLike = 0.5;

/** Whether a defendant belongs to those who are counted and listed for a question. */
export function scopeOf(
  query: PrecedentQuery,
  comparison: Comparison = comparisonOf(query),
): (row: PrecedentRow) => boolean {
  const { provision, scope } = query;
  if (scope === "all" || (provision === null && scope !== "like")) return () => true;
  if (scope === "like") return (row) => isLike(comparison, row);
  const asked = provision ?? "";
  const [article, part] = splitProvision(asked);
  if (scope === "part" && part !== null)
    return ({ profile }) => profile.charged.includes(asked) || profile.convicted.includes(asked);
  return ({ articles }) => articles.includes(article);
}

function isLike(comparison: Comparison, row: PrecedentRow): boolean {
  const score = scoreOf(comparison, row);
  return score === null || score > evenlyLike;
}
