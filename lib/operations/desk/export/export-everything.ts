import { exportRows } from "@/lib/data/desk/export-rows";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";

/** Refuses whoever may not export everything, or has not just proved who they are. */
export function mayExport(actor: Actor): void {
  assertMay(actor, "exportEverything");
}

/**
 * Everything that the desk holds, as lines of JSON, without anything that opens an account. Only for
 * somebody who has just proved who they are; that it was asked for stands in the journal before the
 * first line goes out.
 */
export async function exportEverything(actor: Actor): Promise<AsyncGenerator<string>> {
  mayExport(actor);
  const at = new Date();
  const about = { kind: "desk", id: "everything" };
  await inTransaction(({ journal }) =>
    journal.audit({ actor, action: "exportEverything", about, at }),
  );
  return exportRows();
}
