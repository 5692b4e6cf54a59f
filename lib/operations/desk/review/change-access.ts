import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";

const request = z.strictObject({
  id: safeText(120),
  access: z.enum(["desk", "named"]),
  /** Accounts; a form sends one as text, several as a list, none not at all. */
  people: z
    .union([z.array(safeText(120)), safeText(120).transform((one) => (one ? [one] : []))])
    .default([]),
});

/**
 * Says who at the desk may know of a case: everybody, or the people named. Who says it is always
 * among them, and so are those who write it, so that nobody loses their own work from sight.
 */
export async function changeAccess(actor: Actor, given: unknown): Promise<void> {
  const { id, access, people } = parseInput(request, given);
  const at = new Date();
  await inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "changeAccess", id);
    const staff = new Set(
      (await stores.accounts.all())
        .filter((one) => !one.disabled && may({ role: one.role, account: one.id }, "enterDesk"))
        .map((one) => one.id),
    );
    const stranger = people.find((account) => !staff.has(account));
    if (stranger !== undefined)
      throw new Refusal("invalid", "review.notAtDesk", { field: "people" });
    const own = [actor.account, facts.assignee, facts.reviewer, facts.author];
    const named = [...new Set([...people, ...own.filter((one) => one !== null)])];
    await stores.entryLists.setAccess(id, { access, named: access === "named" ? named : [] });
    await stores.journal.audit({ actor, action: "changeAccess", about: { kind: "case", id }, at });
  });
}
