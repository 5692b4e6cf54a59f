import { z } from "zod";
import { inexactDate } from "./inexact-date";
import { localText } from "./local-text";
import { lineText, safeText } from "./safe-text";
import { stated } from "./stated";

export const instances = ["first", "appeal", "cassation", "supervision"] as const;

/** Where a hearing was held. A show trial is one staged before a unit. */
export const hearingPlaces = ["court", "unit", "show-trial"] as const;

/** The case at one court in one instance. */
export const proceeding = z.strictObject({
  id: safeText(120),
  instance: stated(z.enum(instances)),
  /** The court's code in the reference data; its printed name is kept beside it. */
  court: stated(safeText(12)),
  courtAsStated: stated(lineText),
  caseNumber: stated(safeText(60)),
  uid: stated(safeText(40)),
  received: stated(inexactDate),
  decided: stated(inexactDate),
  openness: stated(z.enum(["open", "closed"])),
  closedOn: stated(localText),
  heldAt: stated(z.enum(hearingPlaces)),
  actPublished: stated(z.enum(["yes", "no"])),
});
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
export const ruling = z.strictObject({
  id: safeText(120),
  proceeding: safeText(120),
  party: safeText(120),
  kind: stated(z.enum(rulingKinds)),
  lodgedBy: stated(z.enum(["prosecution", "defence", "both"])),
});
