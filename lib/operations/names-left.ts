import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import type { Person } from "@/lib/domain/person";
import { namesProtected } from "@/lib/domain/projection/withhold-name";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** A person of a withdrawn case whom other public things still name. */
export type NameLeft = {
  person: string;
  name: LocalText | null;
  label: LocalText;
  things: string[];
};

/**
 * Who of the people of a case is still named in public, and where. Withdrawing a case takes away its
 * own words; what others say of the same people is taken away by showing them differently.
 */
export async function namesLeft(actor: Actor, id: string): Promise<NameLeft[]> {
  assertMay(actor, "withdraw");
  return inTransaction(async (stores) => {
    const persons = (await stores.caseEntries.byId(id))?.persons ?? [];
    const naming = await namedIn(stores, persons);
    return naming.filter(({ things }) => things.length > 0);
  });
}

/** The public things that name a person now, by their kinds and ids: what hiding the name would change. */
export function whereNamed(actor: Actor, personId: string): Promise<string[]> {
  assertMay(actor, "changeDisplay");
  return inTransaction(async (stores) => {
    const person = await stores.persons.byId(personId);
    if (!person) throw new Refusal("not-found", "problem.notFound");
    const merged = await stores.persons.byIds(await stores.persons.mergedInto(personId));
    const naming = await namedIn(stores, [person, ...merged]);
    return [...new Set(naming.flatMap(({ things }) => things))].sort();
  });
}

async function namedIn({ publications }: Stores, persons: readonly Person[]): Promise<NameLeft[]> {
  const rows = await publications.withWords();
  return persons.map((person) => {
    const hidden: Person = { ...person, display: "role-only" };
    const naming = rows.filter((row) => namesProtected(row.document, hidden));
    return {
      person: person.id,
      name: person.name,
      label: person.label,
      things: [...new Set(naming.map((row) => `${row.kind} ${row.id}`))],
    };
  });
}
