import { z } from "zod";
import type { LocalText } from "./local-text";
import { safeText } from "./safe-text";

/**
 * What a line of the ledger can name. All of them are ids: the ledger never holds the text. "thing"
 * is a withdrawal of the whole, "display" a change of how a person is shown, "reason" what the public
 * history says of one version.
 */
export const redactionTargets = [
  "block",
  "excerpt",
  "annotation",
  "happening",
  "question",
  "party-field",
  "charge-field",
  "proceeding-field",
  "sentence-field",
  "happening-field",
  "case-field",
  "extra-field",
  "text-field",
  "reason",
  "thing",
  "display",
] as const;
export type RedactionTarget = (typeof redactionTargets)[number];

/**
 * One line of the ledger: in the public versions of this thing, this block, excerpt, note, event or
 * field is never shown again; the thing is not public any more; or this person is shown like that.
 * `field` names the field for every target that ends in "-field", and the policy for "display".
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

/** A line of the ledger outside the database that ends others: what these name may be shown again. */
export const redactionLift = z.strictObject({
  lifted: z.array(safeText(60)).min(1),
  at: z.iso.datetime(),
});
export type RedactionLift = z.infer<typeof redactionLift>;

/** The part of a slug that remains when no name may stand in it. */
export const neutralSlugName = "case";

/** What a case is called whose title was taken away: its number. */
export function neutralTitle(number: string): LocalText {
  return { en: `Case ${number}`, ru: `Дело ${number}` };
}
