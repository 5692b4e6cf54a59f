import { z } from "zod";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import { finished, type Wording } from "./wording";

/** Facts that are counted: absence in days, times an order was given, days of a stay. */
export const countedFactors = ["absence-days", "order-times"] as const;

/** Facts with a choice of answers. */
export const chosenFactors = {
  "how-it-ended": [
    "surrendered-commissariat",
    "surrendered-investigators",
    "returned-to-unit",
    "detained",
    "other",
  ],
  "left-from": ["front", "field-camp", "garrison", "hospital", "leave", "other"],
  plea: ["guilty", "partly", "not-guilty"],
} as const;

/** Facts that are answered by yes or no. */
export const answeredFactors = [
  "refusal-in-words",
  "order-repeated",
  "order-on-camera",
  "refused-after-front",
  "group",
  "weapon-or-threat",
  "violence",
  "wound",
  "family-care",
  "minor-children",
  "award",
  "front-line-service",
  "readiness-to-return",
  "conscience",
  "fear-for-life",
  "detained-before-ranks",
] as const;
export type AnsweredFactor = (typeof answeredFactors)[number];

const codes = [...countedFactors, "how-it-ended", "left-from", "plea", ...answeredFactors] as const;
export type FactorCode = (typeof codes)[number];

const count = z
  .strictObject({ min: z.int().min(0).nullable(), max: z.int().min(0).nullable() })
  .refine((c) => c.min === null || c.max === null || c.min <= c.max, "factor.reversed");

/**
 * A coded fact about a defendant that a lawyer compares by. The value is a count (bounds in days or
 * times), one of the named choices, or yes or no; not coded means unknown.
 */
export function factorIn(w: Wording) {
  return z
    .strictObject({
      id: safeText(120),
      party: safeText(120),
      code: z.enum(codes),
      value: stated(z.union([count, z.enum(["yes", "no"]), safeText(40)]), w),
    })
    .refine((f) => f.value.value === null || fits(f.code, f.value.value), "factor.wrongValue");
}
export const factor = factorIn(finished);
export type Factor = z.infer<typeof factor>;

function fits(code: FactorCode, value: string | { min: number | null; max: number | null }) {
  if (countedFactors.some((counted) => counted === code)) return typeof value === "object";
  if (typeof value !== "string") return false;
  if (code === "how-it-ended" || code === "left-from" || code === "plea")
    return chosenFactors[code].some((choice) => choice === value);
  return value === "yes" || value === "no";
}
