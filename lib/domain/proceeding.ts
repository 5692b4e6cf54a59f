import { z } from "zod";
import { inexactDate } from "./inexact-date";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import { finished, type Wording } from "./wording";

export const instances = ["first", "appeal", "cassation", "supervision"] as const;

/** Where a hearing was held. A show trial is one staged before a unit. */
export const hearingPlaces = ["court", "unit", "show-trial"] as const;

/** The case at one court in one instance. */
export function proceedingIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    instance: stated(z.enum(instances), w),
    /** The court's code in the reference data; its printed name is kept beside it. */
    court: stated(safeText(12), w),
    courtAsStated: stated(w.line, w),
    caseNumber: stated(safeText(60), w),
    uid: stated(safeText(40), w),
    received: stated(inexactDate, w),
    decided: stated(inexactDate, w),
    openness: stated(z.enum(["open", "closed"]), w),
    closedOn: stated(w.local, w),
    heldAt: stated(z.enum(hearingPlaces), w),
    actPublished: stated(z.enum(["yes", "no"]), w),
  });
}
export const proceeding = proceedingIn(finished);
export type Proceeding = z.infer<typeof proceeding>;

export const rulingKinds = [
  "conviction",
  "acquittal",
  "termination",
  "returned",
  "changed",
  "upheld",
] as const;

/** What a proceeding decided about one defendant. */
export function rulingIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    proceeding: safeText(120),
    party: safeText(120),
    kind: stated(z.enum(rulingKinds), w),
    lodgedBy: stated(z.enum(["prosecution", "defence", "both"]), w),
  });
}
