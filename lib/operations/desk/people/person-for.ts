import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { PersonRecord } from "@/lib/domain/person-record";
import { Refusal } from "@/lib/domain/refusal";
import { viewerOf } from "@/lib/operations/desk/viewer-of";

/** The record of a person whom this actor may know of; everybody else is not there for them. */
export async function personFor(
  { persons }: Pick<Stores, "persons">,
  actor: Actor,
  id: string,
): Promise<PersonRecord> {
  const record = await persons.recordById(id);
  if (!record || !(await persons.isKnownTo(viewerOf(actor), id)))
    throw new Refusal("not-found", "problem.notFound");
  return record;
}
