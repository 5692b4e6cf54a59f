import type { Language } from "./language";
import type { LocalText } from "./local-text";

/** A publication that is to happen later. `outcome` is a message key, or "published"; null while it waits. */
export type ScheduledPublication = {
  id: string;
  entryId: string;
  revision: number;
  languages: Language[];
  reason: LocalText;
  asDisputed: boolean;
  account: string;
  dueAt: Date;
  endedAt: Date | null;
  outcome: string | null;
};

/** The furthest day for which a publication may be planned, in days from now. */
export const furthestScheduleDays = 366;
