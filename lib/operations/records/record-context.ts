import { inTransaction } from "@/lib/data/desk/transaction";
import { type KnownProvisions, knownProvisions } from "@/lib/domain/records/known-provisions";
import { type CourtResolver, courtResolver } from "@/lib/domain/records/resolve-court";

/** What records are read by: the provisions of the Code, and the courts with all their names. */
export type RecordContext = { known: KnownProvisions; resolve: CourtResolver };

/** Loads it as it is now. */
export function recordContext(): Promise<RecordContext> {
  return inTransaction(async ({ recordCourts, reference }) => ({
    known: knownProvisions(await reference.provisionIds()),
    resolve: courtResolver(await recordCourts.known(), await recordCourts.settled()),
  }));
}
