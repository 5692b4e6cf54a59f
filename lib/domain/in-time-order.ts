import type { CaseEntry } from "./case-entry";
import { compareInexactDates } from "./inexact-date";

type Happening = CaseEntry["happenings"][number];

/** Events in the order in which readers see them: by the place given to them, then by their dates. */
export function inTimeOrder(happenings: readonly Happening[]): Happening[] {
  return [...happenings].sort(
    (a, b) => a.order - b.order || compareInexactDates(a.date.value, b.date.value),
  );
}
