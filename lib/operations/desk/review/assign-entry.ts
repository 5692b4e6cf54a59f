import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";
import { isEditor } from "@/lib/policies/questions";

const somebody = safeText(120)
  .nullable()
  .transform((id) => id || null);

const assignment = z.strictObject({
  id: safeText(120),
  assignee: somebody.optional(),
  reviewer: somebody.optional(),
});

/** Gives a case to somebody to write, or to somebody to review; null takes it from everybody. */
export async function assignEntry(actor: Actor, given: unknown): Promise<void> {
  const { id, assignee, reviewer } = parseInput(assignment, given);
  const at = new Date();
  await inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "assignEntry", id);
    if (assignee) await assertCan(stores, { account: assignee, facts, field: "assignee" });
    if (reviewer) await assertCan(stores, { account: reviewer, facts, field: "reviewer" });
    await stores.entryLists.assign(id, {
      ...(assignee === undefined ? {} : { assignee }),
      ...(reviewer === undefined ? {} : { reviewer }),
    });
    await stores.journal.audit({ actor, action: "assignEntry", about: { kind: "case", id }, at });
  });
}

type Candidate = { account: string; facts: EntryFacts; field: "assignee" | "reviewer" };

/** Refuses somebody who is not at the desk, may not see the case, or may not review at all. */
async function assertCan(stores: Stores, { account, facts, field }: Candidate): Promise<void> {
  const known = await stores.accounts.byId(account);
  if (!known || known.disabled) throw new Refusal("invalid", "review.notAtDesk", { field });
  const person: Actor = { role: known.role, account };
  if (!may(person, "seeEntry", facts)) throw new Refusal("invalid", "review.mayNotSee", { field });
  if (field === "reviewer" && !isEditor(person))
    throw new Refusal("invalid", "review.notEditor", { field });
}
