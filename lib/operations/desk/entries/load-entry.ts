import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { Refusal } from "@/lib/domain/refusal";
import type { RevisionState } from "@/lib/domain/revision";
import { entryAsSeen } from "@/lib/operations/desk/sources/seen-sources";
import { may } from "@/lib/policies/may";
import { entryFor } from "./entry-for";

/** A case as it is being written, with the version that the next save must name. */
export type WorkingEntry = {
  entry: CaseEntry;
  version: number;
  revision: { number: number; state: RevisionState; savedAt: string };
  mayWrite: boolean;
};

/** Loads the newest state of a case. Refuses as not found what this actor may not see. */
export function loadEntry(actor: Actor, id: string): Promise<WorkingEntry> {
  return inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const working = await workingEntry(stores, id, may(actor, "reviseEntry", facts));
    return { ...working, entry: await entryAsSeen(stores, actor, working.entry) };
  });
}

/** The newest state of a case that somebody may see. */
export async function workingEntry(
  { revisions }: Pick<Stores, "revisions">,
  id: string,
  mayWrite: boolean,
): Promise<WorkingEntry> {
  const head = await revisions.headOf(id);
  const version = await revisions.version(id);
  const entry = head && (await revisions.contentOf(id, head.number));
  if (!head || !entry || version === null) throw new Refusal("not-found", "problem.notFound");
  const { number, state, savedAt } = head;
  return { entry, version, revision: { number, state, savedAt: savedAt.toISOString() }, mayWrite };
}
