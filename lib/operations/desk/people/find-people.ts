import { z } from "zod";
import type { ListedPerson } from "@/lib/data/desk/person-list";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Person } from "@/lib/domain/person";
import { displayPolicies } from "@/lib/domain/person";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay } from "@/lib/policies/may";

/** People on one page of the list. */
export const peopleOnPage = 50;

/** What somebody asks of the list; what cannot be read is not asked. */
const asked = z.object({
  words: z.string().trim().max(200).catch(""),
  display: z.enum(displayPolicies).nullable().catch(null),
  tier: z.coerce.number().int().min(1).max(3).nullable().catch(null),
  consent: z.enum(["unsettled"]).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type PeopleFound = { people: ListedPerson[]; total: number; page: number };

/** The people of the desk that this actor may know of, as far as they are asked for, by name. */
export function listPeople(actor: Actor, query: unknown): Promise<PeopleFound> {
  assertMay(actor, "seePeople");
  const { words, display, tier, consent, page } = asked.parse(query);
  return inTransaction(async ({ persons }) => {
    const found = await persons.listed({
      viewer: viewerOf(actor),
      words: words || null,
      display,
      tier,
      unsettled: consent !== null,
      merged: words !== "",
      page: { first: (page - 1) * peopleOnPage, count: peopleOnPage },
    });
    return { ...found, page };
  });
}

/** At most a dozen people whose name begins the words typed, whole, to choose one from. */
export function suggestPeople(actor: Actor, words: string): Promise<Person[]> {
  assertMay(actor, "seePeople");
  return inTransaction(async ({ persons }) => {
    const { people } = await persons.listed({
      viewer: viewerOf(actor),
      words,
      display: null,
      tier: null,
      unsettled: false,
      merged: false,
      page: { first: 0, count: 12 },
    });
    const whole = await persons.byIds(people.map((person) => person.id));
    const byId = new Map(whole.map((person) => [person.id, person]));
    return people.flatMap((person) => byId.get(person.id) ?? []);
  });
}
