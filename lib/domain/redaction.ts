import { z } from "zod";
import { safeText } from "./safe-text";

/** What a redaction can name. All of them are ids: the ledger never holds the text. */
export const redactionTargets = [
  "block",
  "excerpt",
  "annotation",
  "happening",
  "party-field",
] as const;

/**
 * One line of the ledger: in the public versions of this thing, this block, excerpt, note, event or
 * field is never shown again. `field` is set for "party-field" only.
 */
export const redaction = z.strictObject({
  id: safeText(60),
  subjectKind: z.enum(["case", "figure", "discrepancy", "source"]),
  subjectId: safeText(120),
  target: z.enum(redactionTargets),
  targetId: safeText(160),
  field: safeText(60).nullable(),
  createdAt: z.iso.datetime(),
});
export type Redaction = z.infer<typeof redaction>;
