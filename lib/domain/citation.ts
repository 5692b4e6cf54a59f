import { z } from "zod";
import { safeText } from "./safe-text";
import { finished, type Wording } from "./wording";

/** How a citation stands against the others of the same field. */
export const citationRanks = ["preferred", "normal", "deprecated"] as const;

/**
 * Ties an excerpt to one field of one thing. `states` is the value as that source states it, given
 * where it differs from the value we hold; `reason` says why it is preferred or deprecated.
 */
export function citationIn(wording: Wording) {
  return z.strictObject({
    excerpt: safeText(120),
    states: safeText(400).nullable().default(null),
    rank: z.enum(citationRanks).default("normal"),
    reason: wording.local.nullable().default(null),
  });
}
export const citation = citationIn(finished);
export type Citation = z.infer<typeof citation>;
