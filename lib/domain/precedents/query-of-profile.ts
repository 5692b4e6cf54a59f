import type { PrecedentProfile } from "./precedent-profile";
import type { PrecedentQuery } from "./query";
import { readPrecedentQuery } from "./query-parameters";

/**
 * The question that a lawyer would ask about a defendant like this one: what is known of the deed and
 * the person, not where the court sits. What is unknown, or known in several ways, is left out.
 */
export function queryOfProfile(profile: PrecedentProfile): PrecedentQuery {
  const provisions = profile.convicted.length > 0 ? profile.convicted : profile.charged;
  const { absence } = profile;
  return {
    ...readPrecedentQuery({ provision: only(provisions) ?? undefined }),
    absence: absence && { from: absence.min, to: absence.max },
    howItEnded: profile.howItEnded,
    leftFrom: profile.leftFrom,
    plea: profile.plea,
    answers: profile.answers,
    service: only(profile.service),
  };
}

function only<T>(values: readonly T[]): T | null {
  const [one, ...others] = values;
  return one !== undefined && others.length === 0 ? one : null;
}
