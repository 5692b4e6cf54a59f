import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import type { Publisher } from "@/lib/domain/source";
import { stampOf } from "@/lib/domain/stamp";
import { assertMay } from "@/lib/policies/may";

/** A publisher, with the stamp that the next save must name. */
export type PublisherView = Publisher & { seen: string };

/** One publisher, to be changed. */
export function showPublisher(actor: Actor, id: string): Promise<PublisherView> {
  assertMay(actor, "managePublishers");
  return inTransaction(async ({ publishers }) => {
    const found = await publishers.byId(id);
    if (!found) throw new Refusal("not-found", "problem.notFound");
    return { ...found, seen: publisherStamp(found) };
  });
}

/** What a publisher was when it was shown. */
export function publisherStamp({ name, risk }: Publisher): string {
  return stampOf(name.en, name.ru, risk?.en, risk?.ru);
}
