import { z } from "zod";
import { excerpt } from "./excerpt";
import { inexactDate } from "./inexact-date";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

/** What a figure counts. A case received is not a case decided, and neither is a person. */
export const figureMetrics = [
  "cases-opened",
  "cases-received",
  "cases-decided",
  "cases-handled",
  "cases-pending",
  "people-tried",
  "people-convicted",
  "people-charged",
  "people-sentenced",
  "sentences-passed",
  "sentences-suspended",
  "sentences-published",
  "terms-known",
  "other-decisions",
  "decisions-rate",
  "share",
  "change",
  "statutory-range",
  "term",
  "absence",
  "audience",
  "age",
  "detail",
] as const;

export const figureUnits = [
  "cases",
  "people",
  "sentences",
  "decisions",
  "verdicts",
  "months",
  "days",
  "years",
  "percent",
  "times",
  "per-week",
  "per-working-day",
  "courts",
  "grounds",
  "none",
] as const;

/** The hedge that the source puts before its number. */
export const figureQualifiers = [
  "exact",
  "about",
  "almost",
  "nearly",
  "more-than",
  "at-least",
  "over",
  "up-to",
  "range",
  "comparative",
  "vague",
] as const;

/** From when the count runs, where it runs from an event. */
export const figureBaselines = ["invasion-2022-02-24", "mobilisation-2022-09-21"] as const;

/**
 * One number of a figure: `min` and `max` are equal for a single number; both are null where the
 * source gives only words. `what` tells the numbers of one claim apart.
 */
export const quantity = z
  .strictObject({
    what: localText.nullable().default(null),
    min: z.number().min(0).nullable(),
    max: z.number().min(0).nullable(),
    unit: z.enum(figureUnits),
    qualifier: z.enum(figureQualifiers),
  })
  .refine((q) => q.min === null || q.max === null || q.min <= q.max, "figure.reversed");
export type Quantity = z.infer<typeof quantity>;

/** A published statistic as a record. Unknown scopes stay unknown: null, never guessed. */
export const reportedFigure = z.strictObject({
  id: z.string().regex(/^f\d{3}$/),
  number: z.int().min(1).max(999),
  metric: z.enum(figureMetrics),
  quantities: z.array(quantity).min(1).max(12),
  /** What the source claims, in our own words. */
  statement: localText,
  /** Articles, or articles with parts, of the Criminal Code; empty where the source names none. */
  articleScope: z.array(z.string().regex(/^\d{3}(\.\d)?(\(\d(\.\d)?\))?$/)).max(20),
  /** What the count is limited to by law, e.g. offences committed during mobilisation. */
  legalScope: localText.nullable().default(null),
  place: localText.nullable().default(null),
  period: inexactDate.nullable(),
  periodBasis: z.enum(["stated", "inferred", "unknown"]),
  baseline: z.enum(figureBaselines).nullable().default(null),
  asOf: inexactDate.nullable(),
  asOfBasis: z.enum(["stated", "inferred", "unknown"]),
  publisher: safeText(60),
  relayedBy: safeText(60).nullable(),
  source: safeText(120),
  excerpts: z.array(excerpt).min(1).max(6),
  supersedes: z
    .string()
    .regex(/^f\d{3}$/)
    .nullable()
    .default(null),
  note: localText.nullable().default(null),
});
export type ReportedFigure = z.infer<typeof reportedFigure>;
