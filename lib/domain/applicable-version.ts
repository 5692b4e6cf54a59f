import type { CaseEntry } from "./case-entry";
import type { InexactDate } from "./inexact-date";

/** A text of the law between two days: its first, and the first on which it no longer held. */
type InForce = { validFrom: string; validTo: string | null };

/** Which date of a case chose a version of the law; "none" where none did, and the newest stands. */
export type ChosenBy = "offence" | "verdict" | "none";

const offenceKinds = new Set(["absence", "refusal", "incident", "order"]);

/**
 * The version of a provision that applies to a case: chosen by the date of the offence where it is
 * known well enough (the law did not change between its first and last possible day), else by that
 * of the verdict, else the newest. Null where there is no version at all.
 */
export function applicableVersion<V extends InForce>(
  entry: CaseEntry,
  known: readonly V[],
): { version: V; chosenBy: ChosenBy } | null {
  for (const chosenBy of ["offence", "verdict"] as const) {
    const version = versionAt(known, lawDates(entry)[chosenBy]);
    if (version) return { version, chosenBy };
  }
  const newest = known.at(-1);
  return newest ? { version: newest, chosenBy: "none" } : null;
}

/** The dates by which the law is chosen, as far as they are known. */
export function lawDates(entry: CaseEntry): Record<"offence" | "verdict", InexactDate[]> {
  const offence = entry.happenings.filter(({ kind }) => offenceKinds.has(kind));
  return {
    offence: offence.flatMap(({ date }) => date.value ?? []),
    verdict: entry.proceedings.flatMap(({ decided }) => decided.value ?? []),
  };
}

/** True where some day of the date is one on which the version held. */
export function heldDuring({ validFrom, validTo }: InForce, date: InexactDate): boolean {
  return validFrom <= date.latest && (validTo === null || date.earliest < validTo);
}

function versionAt<V extends InForce>(known: readonly V[], dates: readonly InexactDate[]) {
  const last = [...dates].sort((a, b) => a.latest.localeCompare(b.latest)).at(-1);
  if (!last) return null;
  const on = (day: string) =>
    known.find((v) => v.validFrom <= day && (v.validTo === null || day < v.validTo)) ?? null;
  const version = on(last.latest);
  return version === on(last.earliest) ? version : null;
}
