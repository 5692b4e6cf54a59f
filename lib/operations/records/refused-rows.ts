import type { RefusedRow } from "@/lib/data/desk/import-batch-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";

const page = 1000;

/** The refused rows of a batch in the order of its file, `most` of them at most, read page by page. */
export async function* refusedRows(
  actor: Actor,
  batch: number,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<RefusedRow> {
  assertMay(actor, "seeRecords");
  for (let [after, left] = [0, most]; left > 0; ) {
    const count = Math.min(page, left);
    const rows = await inTransaction((stores) =>
      stores.importBatches.refusedAfter(batch, after, count),
    );
    yield* rows;
    if (rows.length < count) return;
    after = rows.at(-1)?.id ?? after;
    left -= rows.length;
  }
}
