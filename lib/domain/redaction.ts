import { z } from "zod";
import { safeText } from "./safe-text";

/**
 * What a line of the ledger can name. All of them are ids: the ledger never holds the text. "thing"
 * is a withdrawal of the whole, "display" a change of how a person is shown.
 */
export const redactionTargets = [
  "block",
  "excerpt",
  "annotation",
  "happening",
  "party-field",
  "thing",
  "display",
] as const;

/**
 * One line of the ledger: in the public versions of this thing, this block, excerpt, note, event or
 * field is never shown again; the thing is not public any more; or this person is shown like that.
 * `field` names the field for "party-field" and the policy for "display".
 */
export const redaction = z.strictObject({
  id: safeText(60),
  subjectKind: z.enum(["case", "figure", "discrepancy", "source", "person"]),
  subjectId: safeText(120),
  target: z.enum(redactionTargets),
  targetId: safeText(160),
  field: safeText(60).nullable(),
  createdAt: z.iso.datetime(),
});
export type Redaction = z.infer<typeof redaction>;
