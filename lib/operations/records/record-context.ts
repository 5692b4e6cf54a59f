import { inTransaction } from "@/lib/data/desk/transaction";
import { type KnownProvisions, knownProvisions } from "@/lib/domain/records/known-provisions";
import { type CourtResolver, courtResolver } from "@/lib/domain/records/resolve-court";

/**
 * What records are read by: the provisions of the Code, the courts with all their names, and today, where
 * it is latest on earth.
 */
export type RecordContext = { known: KnownProvisions; resolve: CourtResolver; today: string };

/** Loads it as it is now. */
export function recordContext(): Promise<RecordContext> {
  return inTransaction(async ({ recordCourts, reference }) => ({
    today: new Date(Date.now() + latestZone).toISOString().slice(0, 10),
    known: knownProvisions(await reference.provisionIds()),
    resolve: courtResolver(await recordCourts.known(), await recordCourts.settled()),
  }));
}

/** By how much the earliest of all clocks is ahead of UTC, in milliseconds. */
const latestZone = 14 * 60 * 60_000;
