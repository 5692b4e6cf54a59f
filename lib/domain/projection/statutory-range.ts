import type { CaseEntry } from "@/lib/domain/case-entry";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { libertyRange, type ProvisionVersion, versionOn } from "@/lib/domain/provision";
import type { StatutoryRange } from "@/lib/domain/public/public-case";

const offenceKinds = new Set(["absence", "refusal", "incident", "order"]);

/**
 * The range of the provision version that applies: chosen by the date of the offence where it is
 * known well enough (the law did not change between its first and last possible day), else by the
 * date of the verdict, else the newest version. Null where the provision has no part, or allows no
 * deprivation of liberty.
 */
export function statutoryRangeOf(
  entry: CaseEntry,
  provision: string | null,
  versions: ReadonlyMap<string, readonly ProvisionVersion[]>,
): StatutoryRange | null {
  const known = provision ? (versions.get(provision) ?? []) : [];
  for (const [chosenBy, dates] of datesOf(entry)) {
    const version = versionAt(known, dates);
    if (version) return rangeOf(version, chosenBy);
  }
  const newest = known.at(-1);
  return newest ? rangeOf(newest, "none") : null;
}

function datesOf(entry: CaseEntry): ["offence" | "verdict", InexactDate[]][] {
  const offence = entry.happenings.filter((h) => offenceKinds.has(h.kind));
  return [
    ["offence", offence.flatMap((h) => h.date.value ?? [])],
    ["verdict", entry.proceedings.flatMap((p) => p.decided.value ?? [])],
  ];
}

function versionAt(known: readonly ProvisionVersion[], dates: InexactDate[]) {
  const last = [...dates].sort((a, b) => a.latest.localeCompare(b.latest)).at(-1);
  if (!last) return null;
  const version = versionOn(known, last.latest);
  return version === versionOn(known, last.earliest) ? version : null;
}

function rangeOf(
  version: ProvisionVersion,
  chosenBy: StatutoryRange["chosenBy"],
): StatutoryRange | null {
  const range = libertyRange(version);
  if (!range) return null;
  return {
    provision: version.provision,
    validFrom: version.validFrom,
    validTo: version.validTo,
    minMonths: range.minMonths,
    maxMonths: range.maxMonths,
    chosenBy,
    confidence: version.confidence,
  };
}
