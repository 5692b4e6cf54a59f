import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { recordFormats } from "@/lib/domain/records/record-formats";
import { assertMay } from "@/lib/policies/may";

const given = z.strictObject({
  fileName: z.string().trim().min(1, "records.file.nameMissing").max(300),
  /** SHA-256 of the file, in hex. */
  fileDigest: z.string().regex(/^[0-9a-f]{64}$/),
  fileBytes: z.int().min(0),
  format: z.string().min(1).max(40),
  said: z.enum(recordFormats).nullable().default(null),
  /** For each of our columns the heading of the table, where its headings are unknown. */
  mapping: z.record(z.string().max(60), z.string().max(4000)).nullable(),
});

/** What is said of a file before it is read. */
export type GivenFile = z.input<typeof given>;

/**
 * Begins a batch for a file, or answers the one that an earlier run over this very file left
 * unfinished. Nothing is read yet.
 */
export function startImport(actor: Actor, input: GivenFile): Promise<ImportBatch> {
  assertMay(actor, "importRecords");
  const file = parseInput(given, input);
  return inTransaction(async ({ importBatches, journal }) => {
    await journal.lock("imports");
    const before = await importBatches.unfinished(file.fileDigest);
    if (before) return before;
    const at = new Date();
    const batch = await importBatches.create({ ...file, by: actor.account, at });
    const about = { kind: "import", id: String(batch.id) };
    await journal.audit({ actor, action: "startImport", about, at });
    return batch;
  });
}
