import { randomUUID } from "node:crypto";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type Redaction, redaction } from "@/lib/domain/redaction";
import { parseInput } from "@/lib/operations/parse-input";
import { appendRedactions } from "@/lib/outside/redaction-file";
import { throughTheDoor } from "./through-the-door";

/** What is to be taken out of the public, by ids. */
export type LedgerRequest = Omit<Redaction, "id" | "createdAt">;

type Step = (stores: Stores, line: Redaction) => Promise<() => Promise<void>>;

/**
 * Takes something out of the public in one transaction. `prepare` refuses what cannot be done, before
 * anything is written. Then the line stands in the ledger outside the database, before the database
 * changes: no crash in between and no restored backup brings back what it names.
 */
export async function throughTheLedger(
  request: LedgerRequest,
  by: { actor: Actor; action: string },
  prepare: Step,
): Promise<void> {
  const at = new Date();
  const line = parseInput(redaction, {
    ...request,
    id: randomUUID(),
    createdAt: at.toISOString(),
  });
  await throughTheDoor(async (stores) => {
    const work = await prepare(stores, line);
    await appendRedactions([line]);
    await stores.redactions.add([line]);
    await work();
    const about = { kind: line.subjectKind, id: line.subjectId };
    await stores.journal.audit({ ...by, about, at });
  });
}
