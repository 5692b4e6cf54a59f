import { applicableVersion } from "@/lib/domain/applicable-version";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { libertyRange, type ProvisionVersion } from "@/lib/domain/provision";
import type { StatutoryRange } from "@/lib/domain/public/public-case";

/**
 * The range of the provision version that applies to a case. Null where the provision has no part, or
 * allows no deprivation of liberty.
 */
export function statutoryRangeOf(
  entry: CaseEntry,
  provision: string | null,
  versions: ReadonlyMap<string, readonly ProvisionVersion[]>,
): StatutoryRange | null {
  const found = applicableVersion(entry, provision ? (versions.get(provision) ?? []) : []);
  return found && rangeOf(found.version, found.chosenBy);
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
