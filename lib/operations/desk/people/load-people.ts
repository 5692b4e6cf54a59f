import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Person } from "@/lib/domain/person";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay } from "@/lib/policies/may";

/** The most people that are loaded at once. */
export const mostPeople = 12;

/** The records of these people, as far as this actor may know of them; no more than a dozen. */
export function loadPeople(actor: Actor, ids: readonly string[]): Promise<Person[]> {
  assertMay(actor, "seePeople");
  return inTransaction(async ({ persons }) => {
    const known: Person[] = [];
    for (const person of await persons.byIds([...ids].slice(0, mostPeople)))
      if (await persons.isKnownTo(viewerOf(actor), person.id)) known.push(person);
    return known;
  });
}
