import type { Discrepancy } from "@/lib/domain/discrepancy";
import { inLanguage } from "@/lib/domain/local-text";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { ProjectionContext } from "./context";
import { quoteOf } from "./project-stated";

/** A discrepancy as the public sees it: each side with its quotations or its sum. */
export function projectDiscrepancy(
  discrepancy: Discrepancy,
  context: ProjectionContext,
): PublicDiscrepancy {
  const { lang } = context;
  return {
    schema: 1,
    id: discrepancy.id,
    number: discrepancy.number,
    lang,
    kind: discrepancy.kind,
    title: inLanguage(discrepancy.title, lang),
    state: discrepancy.state,
    sides: discrepancy.sides.map((side) => ({
      states: inLanguage(side.states, lang),
      quotes: side.excerpts.flatMap((id) => quoteOf(id, context) ?? []),
      computation: side.computation,
      unverified: side.unverified ? inLanguage(side.unverified, lang) : null,
      preferred: side.preferred,
    })),
    reason: inLanguage(discrepancy.reason, lang),
    cases: discrepancy.cases,
    figures: discrepancy.figures,
  };
}
