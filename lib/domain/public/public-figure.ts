import { z } from "zod";
import { inexactDate } from "@/lib/domain/inexact-date";
import { language } from "@/lib/domain/language";
import {
  figureBaselines,
  figureMetrics,
  figureQualifiers,
  figureUnits,
} from "@/lib/domain/reported-figure";
import { publicQuote } from "./public-value";

/** The public projection of a reported figure in one language. */
export const publicFigure = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  number: z.int(),
  lang: language,
  metric: z.enum(figureMetrics),
  quantities: z.array(
    z.strictObject({
      what: z.string().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.enum(figureUnits),
      qualifier: z.enum(figureQualifiers),
    }),
  ),
  statement: z.string(),
  articleScope: z.array(z.string()),
  legalScope: z.string().nullable(),
  place: z.string().nullable(),
  period: inexactDate.nullable(),
  periodBasis: z.enum(["stated", "inferred", "unknown"]),
  baseline: z.enum(figureBaselines).nullable(),
  asOf: inexactDate.nullable(),
  asOfBasis: z.enum(["stated", "inferred", "unknown"]),
  publisher: z.strictObject({ id: z.string(), name: z.string() }),
  relayedBy: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  source: z.string(),
  quotes: z.array(publicQuote),
  supersedes: z.string().nullable(),
  note: z.string().nullable(),
});
export type PublicFigure = z.infer<typeof publicFigure>;
