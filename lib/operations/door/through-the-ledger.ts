import { randomUUID } from "node:crypto";
import { longWork, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { DisplayPolicy } from "@/lib/domain/person";
import { type Redaction, redaction } from "@/lib/domain/redaction";
import { appendRedactions } from "@/lib/outside/redaction-file";
import { throughTheDoor } from "./through-the-door";

/** What is to be taken out of the public, by ids. */
export type LedgerRequest = Omit<Redaction, "id" | "createdAt">;

/** What the ledger says of a person who is shown in another way from now on. */
export function displayLine(person: string, display: DisplayPolicy): LedgerRequest {
  return {
    subjectKind: "person",
    subjectId: person,
    target: "display",
    targetId: person,
    field: display,
  };
}

/** What is to be done: the lines that the ledger gets, and the work in the database. */
type Prepared = { lines: Redaction[]; work: () => Promise<void> };
type Prepare = (stores: Stores, line: Redaction) => Promise<Prepared>;

/** A line of the ledger for a request. Refuses what no line can say. */
export function ledgerLine(request: LedgerRequest, at: Date): Redaction {
  return parseInput(redaction, { ...request, id: randomUUID(), createdAt: at.toISOString() });
}

/**
 * Takes something out of the public in one transaction. `prepare` refuses what cannot be done, before
 * anything is written. Then the lines stand in the ledger outside the database, before the database
 * changes: no crash in between and no restored backup brings back what they name. Where many records
 * are just being made public it waits for its turn, however long that takes; it is never refused for it.
 */
export async function throughTheLedger(
  request: LedgerRequest,
  by: { actor: Actor; action: string },
  prepare: Prepare,
): Promise<void> {
  const at = new Date();
  const line = ledgerLine(request, at);
  await throughTheDoor(async (stores) => {
    const { lines, work } = await prepare(stores, line);
    await appendRedactions(lines);
    await stores.redactions.add(lines);
    await work();
    const about = { kind: line.subjectKind, id: line.subjectId };
    await stores.journal.audit({ ...by, about, at });
  }, longWork);
}
