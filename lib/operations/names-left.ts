import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Person } from "@/lib/domain/person";
import { namesProtected } from "@/lib/domain/projection/withhold-name";
import { assertMay } from "@/lib/policies/may";

/** A person of a withdrawn case whom other public things still name. */
export type NameLeft = { person: string; things: string[] };

/**
 * Who of the people of a case is still named in public, and where. Withdrawing a case takes away its
 * own words; what others say of the same people is taken away by showing them differently.
 */
export async function namesLeft(actor: Actor, id: string): Promise<NameLeft[]> {
  assertMay(actor, "withdraw");
  return inTransaction(async ({ caseEntries, publications }) => {
    const persons = (await caseEntries.byId(id))?.persons ?? [];
    const rows = await publications.withWords();
    return persons.flatMap((person) => {
      const hidden: Person = { ...person, display: "role-only" };
      const naming = rows.filter((row) => namesProtected(row.document, hidden));
      const things = [...new Set(naming.map((row) => `${row.kind} ${row.id}`))];
      return things.length > 0 ? [{ person: person.id, things }] : [];
    });
  });
}
