import { z } from "zod";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { localText } from "@/lib/domain/local-text";
import { optionalLocalText } from "@/lib/domain/optional-local-text";
import { readDate } from "@/lib/domain/reading/read-date";
import {
  figureBaselines,
  figureMetrics,
  figureQualifiers,
  figureUnits,
} from "@/lib/domain/reported-figure";
import { safeText } from "@/lib/domain/safe-text";
import { numbersIn } from "./bound-figures";

const oneNumber = safeText(40).transform((text, context): number | null => {
  if (text.trim() === "") return null;
  const [number, ...more] = numbersIn(text);
  if (number !== undefined && more.length === 0 && /^[\d\s.,\u00a0\u202f]+$/.test(text))
    return number;
  context.addIssue({ code: "custom", message: "figureDesk.noNumber" });
  return z.NEVER;
});

const quantityRow = z
  .strictObject({
    what: optionalLocalText,
    min: oneNumber,
    max: oneNumber,
    unit: z.enum(figureUnits),
    qualifier: z.enum(figureQualifiers),
  })
  .transform(({ min, max, ...row }) => ({ ...row, min: min ?? max, max: max ?? min }))
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    error: "figure.reversed",
    path: ["max"],
  });

/** A row of the form in which no unit is chosen is not there. */
const quantityRows = z
  .record(z.string(), z.looseObject({ unit: safeText(40) }))
  .transform((rows) =>
    Object.entries(rows)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, row]) => row)
      .filter(({ unit }) => unit !== ""),
  )
  .pipe(
    z.array(quantityRow).min(1, "figureDesk.noQuantity").max(12, "figureDesk.tooManyQuantities"),
  );

const provisionPattern = /^\d{3}(\.\d)?(\(\d(\.\d)?\))?$/;
const articles = safeText(400)
  .transform((text) => text.split(/[\s,;]+/u).filter(Boolean))
  .pipe(z.array(z.string().regex(provisionPattern, "figureDesk.noArticle")).max(20));

const date = safeText(200).transform((text, context): InexactDate | null => {
  if (text.trim() === "") return null;
  const reading = readDate(text);
  if (reading.ok) return reading.value;
  context.addIssue({ code: "custom", message: "figureDesk.noDate" });
  return z.NEVER;
});
const basis = z.enum(["stated", "inferred", "unknown"]);
const chosen = safeText(120).transform((id) => (id === "" ? null : id));

/**
 * A figure as a form gives it: numbers and dates as people write them, articles divided by commas. A
 * time that is left open is unknown, whatever is chosen beside it.
 */
export const figureInput = z
  .strictObject({
    metric: z.enum(figureMetrics),
    quantities: quantityRows,
    statement: localText,
    articleScope: articles,
    legalScope: optionalLocalText,
    place: optionalLocalText,
    period: date,
    periodBasis: basis,
    baseline: chosen.pipe(z.enum(figureBaselines).nullable()),
    asOf: date,
    asOfBasis: basis,
    publisher: safeText(60).refine((id) => id !== "", "figureDesk.noPublisher"),
    relayedBy: chosen,
    supersedes: chosen,
    note: optionalLocalText,
  })
  .transform((given) => ({
    ...given,
    periodBasis: basisOf(given.period, given.periodBasis),
    asOfBasis: basisOf(given.asOf, given.asOfBasis),
  }));

type Basis = z.infer<typeof basis>;

function basisOf(of: InexactDate | null, given: Basis): Basis {
  if (of === null) return "unknown";
  return given === "unknown" ? "inferred" : given;
}
