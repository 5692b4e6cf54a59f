import { splitProvision } from "@/lib/domain/provision";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { LedgerNumber } from "./ledger-number";

/** What two figures can differ in besides their number. */
export const scopeFields = [
  "metric",
  "unit",
  "articles",
  "legal-scope",
  "place",
  "period",
  "publisher",
] as const;
export type ScopeField = (typeof scopeFields)[number];

/** The units in which things are counted, as against measured. */
export const countUnits: ReadonlySet<string> = new Set([
  "cases",
  "people",
  "sentences",
  "decisions",
  "verdicts",
]);

/** Metrics that are no counts of a court or an office: the law, single stories, who sat in a hall. */
const notCounts: ReadonlySet<string> = new Set([
  "statutory-range",
  "term",
  "absence",
  "audience",
  "age",
  "detail",
]);

/** Whether a figure is a statistic at all, and not the law or a detail of a story. */
export function isStatistic({ metric }: PublicFigure): boolean {
  return !notCounts.has(metric);
}

/** The articles of a figure without their parts, in order. */
export function articlesOf({ articleScope }: PublicFigure): string {
  return [...new Set(articleScope.map((id) => splitProvision(id)[0]))].sort().join(" ");
}

/** In what the scopes of two numbers differ. What a source leaves unsaid differs from what it says. */
export function scopeDifferences(a: LedgerNumber, b: LedgerNumber): ScopeField[] {
  return scopeFields.filter((field) => scopeValue(a, field) !== scopeValue(b, field));
}

function scopeValue({ figure, quantity }: LedgerNumber, field: ScopeField): string | null {
  const values: Record<ScopeField, string | null> = {
    metric: figure.metric,
    unit: quantity.unit,
    articles: articlesOf(figure),
    "legal-scope": figure.legalScope,
    place: figure.place,
    period: figure.period?.edtf ?? null,
    publisher: figure.publisher.id,
  };
  return values[field];
}
