import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type BatchRow, batchRow } from "@/lib/domain/records/import-views";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";
import { withStops } from "./with-stops";

/** The imports of court records, and what waits for an editor. */
export type ImportList = {
  imports: BatchRow[];
  waiting: WaitingCounts;
  mayImport: boolean;
};

/** How many names of courts nobody has settled, and how many matches nobody has decided. */
export type WaitingCounts = { courts: number; matches: number };

/** Every import of court records, the newest first. */
export function listImports(actor: Actor): Promise<ImportList> {
  assertMay(actor, "seeRecords");
  return inTransaction(async (stores) => {
    const { accounts, importBatches, recordMatches, recordWeights } = stores;
    const aliases = new Map((await accounts.aliases()).map(({ id, alias }) => [id, alias]));
    const matches = await recordMatches.list(viewerOf(actor));
    return {
      imports: (await withStops(stores, await importBatches.list())).map((batch) =>
        batchRow(batch, aliases.get(batch.by ?? "") ?? null),
      ),
      waiting: {
        courts: await recordWeights.unsettledNames(),
        matches: matches.filter(({ state }) => state === "proposed").length,
      },
      mayImport: may(actor, "importRecords"),
    };
  });
}
