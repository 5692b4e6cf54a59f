import type { Stores } from "@/lib/data/desk/transaction";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type GateItem, publishGate } from "@/lib/domain/publish-gate";

/** What keeps this entry from being published, asked of the desk and the reference data as they are. */
export async function gateOf(
  stores: Stores,
  entry: CaseEntry,
  asDisputed: boolean,
): Promise<GateItem[]> {
  return publishGate(entry, {
    courts: await stores.reference.courtNames(),
    regions: await stores.reference.regionNames(),
    units: await stores.units.names(),
    asDisputed,
  });
}
