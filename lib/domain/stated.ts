import { z } from "zod";
import { citation } from "./citation";
import { localText } from "./local-text";

/** Whether a value stands in a source, was inferred by the casebook, or is not known. */
export const bases = ["stated", "inferred", "unknown"] as const;
export type Basis = (typeof bases)[number];

/**
 * A value with what it rests on. *Unknown* is a value: `value` is null exactly where `basis` is
 * "unknown". An inferred value says why in `reason`.
 */
export function stated<V>(schema: z.ZodType<V>) {
  return z
    .strictObject({
      value: schema.nullable(),
      basis: z.enum(bases).default("stated"),
      reason: localText.nullable().default(null),
      citations: z.array(citation).max(40).default([]),
    })
    .refine((s) => (s.value === null) === (s.basis === "unknown"), "stated.unknownHasNoValue")
    .refine((s) => s.basis !== "inferred" || s.reason !== null, "stated.inferredNeedsReason")
    .default({ value: null, basis: "unknown", reason: null, citations: [] });
}

export type Stated<T> = {
  value: T | null;
  basis: Basis;
  reason: z.infer<typeof localText> | null;
  citations: z.infer<typeof citation>[];
};
