import type { MonthSpan } from "./month-counts";
import { lastSentence, type PrecedentProfile } from "./precedent-profile";

/** Whether a term is served, or that nobody says which. */
export type Served = "real" | "suspended" | "unknown";

/**
 * How it ended for a defendant, as it is counted. A term is known where both of its bounds are, be they
 * equal ("five years") or not ("three and a half to four years"); "up to seven years" alone is not.
 */
export type CountedOutcome =
  | { kind: "acquitted" | "terminated" | "pending" | "unknown" }
  /** A punishment that is not deprivation of liberty for a term. */
  | { kind: "other-punishment" }
  | { kind: "liberty"; served: Served; months: MonthSpan | null; oneBound: boolean };

/** Counts a defendant by the last sentence told of them. */
export function countedOutcome(profile: PrecedentProfile): CountedOutcome {
  if (profile.outcome !== "convicted") return { kind: profile.outcome };
  const sentence = lastSentence(profile);
  const kind = sentence?.kind ?? null;
  if (kind !== null && kind !== "deprivation_of_liberty") return { kind: "other-punishment" };
  const { min = null, max = null } = sentence?.months ?? {};
  return {
    kind: "liberty",
    served: sentence?.served ?? "unknown",
    months: min === null || max === null ? null : { from: min, to: max },
    oneBound: (min === null) !== (max === null),
  };
}
