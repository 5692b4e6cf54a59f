import { z } from "zod";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

/** How a citation stands against the others of the same field. */
export const citationRanks = ["preferred", "normal", "deprecated"] as const;

/**
 * Ties an excerpt to one field of one thing. `states` is the value as that source states it, given
 * where it differs from the value we hold; `reason` says why it is preferred or deprecated.
 */
export const citation = z.strictObject({
  excerpt: safeText(120),
  states: safeText(400).nullable().default(null),
  rank: z.enum(citationRanks).default("normal"),
  reason: localText.nullable().default(null),
});
export type Citation = z.infer<typeof citation>;
