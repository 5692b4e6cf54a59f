import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";

/** Who may see a case, among everybody at the desk. */
export type AccessView = {
  access: "desk" | "named";
  people: { id: string; alias: string; isNamed: boolean }[];
};

/** The access to a case, for those who may change it. */
export function showAccess(actor: Actor, id: string): Promise<AccessView> {
  return inTransaction(async (stores) => {
    await entryFor(stores, actor, "changeAccess", id);
    const holding = await stores.entryLists.holdingOf(id);
    if (!holding) throw new Refusal("not-found", "problem.notFound");
    const staff = (await stores.accounts.all()).filter(
      (one) => !one.disabled && may({ role: one.role, account: one.id }, "enterDesk"),
    );
    return {
      access: holding.access,
      people: staff.map(({ id: account, alias }) => ({
        id: account,
        alias,
        isNamed: holding.named.includes(account),
      })),
    };
  });
}
