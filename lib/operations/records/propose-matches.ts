import type { Among } from "@/lib/data/desk/record-match-store";
import type { Stores } from "@/lib/data/desk/transaction";
import { readNumber } from "@/lib/domain/records/read-number";
import { readRecordUid } from "@/lib/domain/records/read-record-uid";
import { type ComparedProceeding, proposeMatch } from "@/lib/domain/records/record-match";

/** Compares the records of a batch or of a court with every case; answers how many proposals are new. */
export async function proposeMatches(stores: Stores, among: Among, at: Date): Promise<number> {
  const proceedings = (await stores.recordMatches.proceedings()).map(normal);
  const records = await stores.recordMatches.candidates(among, cluesOf(proceedings));
  const found = new Map<string, NonNullable<ReturnType<typeof proposeMatch>>>();
  for (const record of records)
    for (const proceeding of proceedings) {
      const proposal = proposeMatch(record, proceeding);
      const key = `${record.record} ${proceeding.entry}`;
      // A record belongs to a case once: by the proceeding for which most speaks.
      if (proposal && proposal.weight > (found.get(key)?.weight ?? 0)) found.set(key, proposal);
    }
  return stores.recordMatches.propose([...found.values()], at);
}

/** Numbers and UIDs as records have them, whatever an author typed. */
function normal(proceeding: ComparedProceeding): ComparedProceeding {
  return {
    ...proceeding,
    number: readNumber(proceeding.number)?.normal ?? null,
    uid: readRecordUid(proceeding.uid)?.normal ?? null,
  };
}

function cluesOf(proceedings: readonly ComparedProceeding[]) {
  return {
    uids: proceedings.flatMap(({ uid }) => uid ?? []),
    numbers: proceedings.flatMap(({ court, number }) => (number ? `${court} ${number}` : [])),
    days: proceedings.flatMap(({ court, decided, received }) =>
      [decided, received].flatMap((day) => (day ? `${court} ${day}` : [])),
    ),
  };
}
