import { z } from "zod";
import { localText } from "./local-text";
import { lineText, safeText } from "./safe-text";
import { stated } from "./stated";

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
export const party = z.strictObject({
  id: safeText(120),
  role: z.enum(partyRoles),
  person: safeText(120).nullable(),
  label: localText,
  headcount: z.int().min(1).max(500).default(1),
  rank: stated(lineText),
  post: stated(localText),
  unit: stated(safeText(120)),
  age: stated(z.int().min(14).max(110)),
  serviceAsStated: stated(z.enum(serviceStatuses)),
  serviceAsAssessed: stated(z.enum(serviceStatuses)),
  homeRegion: stated(safeText(4)),
  relation: stated(localText),
});
export type Party = z.infer<typeof party>;
