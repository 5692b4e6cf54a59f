import type { KnownProvisions } from "@/lib/domain/records/known-provisions";
import { readRecord } from "@/lib/domain/records/read-record";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { type SyntheticPlan, syntheticRecords } from "@/lib/domain/records/synthetic";

/** The name that stands for a file where records are invented. */
export const demoFile = "demo-records";

/** Invented records as the rows of a file, for demonstrations. */
export async function* demoRows(
  plan: SyntheticPlan,
  known: KnownProvisions,
): AsyncGenerator<ReadRow> {
  let row = 0;
  for (const draft of syntheticRecords(plan)) {
    row += 1;
    const record = readRecord(draft, known, { file: demoFile, line: row });
    yield { row, file: demoFile, line: row, raw: "", record };
  }
}
