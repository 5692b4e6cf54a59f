import { z } from "zod";
import { excerpt } from "./excerpt";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

export const discrepancyKinds = [
  "misprint",
  "translation",
  "arithmetic",
  "scope",
  "stale-carry-over",
  "text-layers",
  "rounding",
  "claim-against-data",
  "law",
  "wording",
] as const;

/** One side of a discrepancy: what it states, and the words or the sum behind it. */
export const discrepancySide = z.strictObject({
  states: localText,
  /** Ids of excerpts of this discrepancy; empty for a computed value or an outside reference. */
  excerpts: z.array(safeText(120)).max(10).default([]),
  /** How a computed side is computed, e.g. `629 + 30 + 14 + 26 = 699`. */
  computation: safeText(200).nullable().default(null),
  /** A publication outside the casebook's sources, known but not verified. */
  unverified: localText.nullable().default(null),
  preferred: z.boolean().default(false),
});

/** Two or more statements that do not agree, with what we make of it and why. */
export const discrepancy = z
  .strictObject({
    id: z.string().regex(/^x\d{2}$/),
    number: z.int().min(1).max(999),
    kind: z.enum(discrepancyKinds),
    title: localText,
    sides: z.array(discrepancySide).min(1).max(10),
    /** `explained`: we say why they differ; `preferred`: we hold one value; `open`: nobody knows. */
    state: z.enum(["explained", "preferred", "open"]),
    reason: localText,
    cases: z.array(safeText(120)).max(20).default([]),
    figures: z
      .array(z.string().regex(/^f\d{3}$/))
      .max(30)
      .default([]),
    excerpts: z.array(excerpt).max(20),
  })
  .refine((d) => (d.state === "preferred") === d.sides.some((side) => side.preferred), {
    message: "discrepancy.preferredNeedsSide",
  });
export type Discrepancy = z.infer<typeof discrepancy>;
