import { z } from "zod";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import { finished, type Wording } from "./wording";

/** What a person is in a case. */
export const partyRoles = [
  "defendant",
  "victim",
  "superior",
  "counsel",
  "judge",
  "investigator",
  "relative",
  "witness",
  "commentator",
] as const;

/** How somebody came to serve. *Officer* is kept beside the contract because sources do so. */
export const serviceStatuses = [
  "mobilised",
  "conscript",
  "contract",
  "officer",
  "volunteer",
  "released-convict",
] as const;

/**
 * A person's role in a case. `person` is null for somebody whom no source names; `headcount` is
 * above one where several unnamed people share one row of a source. Age is in years on the date of
 * the source; service status is kept as the source states it and as the casebook assesses it.
 */
export function partyIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    role: z.enum(partyRoles),
    person: safeText(120).nullable(),
    label: w.local,
    headcount: z.int().min(1).max(500).default(1),
    rank: stated(w.line, w),
    post: stated(w.local, w),
    unit: stated(safeText(120), w),
    age: stated(z.int().min(14).max(110), w),
    serviceAsStated: stated(z.enum(serviceStatuses), w),
    serviceAsAssessed: stated(z.enum(serviceStatuses), w),
    homeRegion: stated(safeText(4), w),
    relation: stated(w.local, w),
  });
}
export const party = partyIn(finished);
export type Party = z.infer<typeof party>;
