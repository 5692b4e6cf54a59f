import { z } from "zod";
import { type Citation, citationIn } from "./citation";
import type { LocalText } from "./local-text";
import { finished, type Wording } from "./wording";

/** Whether a value stands in a source, was inferred by the casebook, or is not known. */
export const bases = ["stated", "inferred", "unknown"] as const;
export type Basis = (typeof bases)[number];

/**
 * A value with what it rests on. *Unknown* is a value: `value` is null exactly where `basis` is
 * "unknown". An inferred value says why in `reason`. A restricted one never leaves the desk.
 */
export function stated<V>(schema: z.ZodType<V>, wording: Wording = finished) {
  return z
    .strictObject({
      value: schema.nullable(),
      basis: z.enum(bases).default("stated"),
      reason: wording.local.nullable().default(null),
      citations: z.array(citationIn(wording)).max(40).default([]),
      restricted: z.literal(true).optional(),
    })
    .refine((s) => (s.value === null) === (s.basis === "unknown"), "stated.unknownHasNoValue")
    .refine(
      (s) => !wording.complete || s.basis !== "inferred" || s.reason !== null,
      "stated.inferredNeedsReason",
    )
    .default({ value: null, basis: "unknown", reason: null, citations: [] });
}

export type Stated<T> = {
  value: T | null;
  basis: Basis;
  reason: LocalText | null;
  citations: Citation[];
  restricted?: true | undefined;
};
