import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertMay } from "@/lib/policies/may";
import { personFor } from "./person-for";

const request = z.strictObject({
  one: safeText(120),
  other: safeText(120),
  reason: safeText(1000).refine((text) => text.trim() !== "", "people.reasonMissing"),
});

/** Says that two records are one human. Both stay as they are. */
export async function linkPersons(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "linkPersons");
  const { one, other, reason } = parseInput(request, given);
  if (one === other) throw new Refusal("invalid", "people.withItself", { field: "other" });
  const at = new Date();
  await inTransaction(async (stores) => {
    for (const id of [one, other]) await personFor(stores, actor, id);
    const links = await stores.persons.linksOf(one);
    if (links.some((link) => link.from === other || link.to === other))
      throw new Refusal("conflict", "people.linkedAlready");
    const [from = one, to = other] = [one, other].sort();
    const link = { from, to, kind: "same-person", reason, by: actor.account, at } as const;
    await stores.persons.link(link, null);
    const about = { kind: "person", id: one };
    await stores.journal.audit({ actor, action: "linkPersons", about, at });
  });
}

/** Takes back that two records are one human. */
export async function unlinkPersons(actor: Actor, one: string, other: string): Promise<void> {
  assertMay(actor, "linkPersons");
  await inTransaction(async (stores) => {
    for (const id of [one, other]) await personFor(stores, actor, id);
    const links = await stores.persons.linksOf(one);
    const link = links.find(
      ({ kind, from, to }) => kind === "same-person" && (from === other || to === other),
    );
    if (!link) throw new Refusal("not-found", "problem.notFound");
    await stores.persons.unlink(link.from, link.to);
    const about = { kind: "person", id: one };
    await stores.journal.audit({ actor, action: "unlinkPersons", about, at: new Date() });
  });
}
