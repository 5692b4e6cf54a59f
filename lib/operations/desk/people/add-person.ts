import { randomBytes } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { Person } from "@/lib/domain/person";
import { type NewPerson, newPerson, newRecord } from "@/lib/domain/person-record";
import { assertMay } from "@/lib/policies/may";

/**
 * Adds somebody who is named for the first time: shown by the role alone, taken to be at risk, not
 * yet asked. The id is drawn by lot, so that no address tells who it is.
 */
export async function addPerson(actor: Actor, given: NewPerson): Promise<Person> {
  assertMay(actor, "addPerson");
  const wanted = parseInput(newPerson, given);
  const id = `person-${randomBytes(9).toString("hex")}`;
  const record = newRecord(id, wanted);
  const at = new Date();
  await inTransaction(async ({ persons, journal }) => {
    await persons.addRecord(record);
    await journal.audit({ actor, action: "addPerson", about: { kind: "person", id }, at });
  });
  const { consentOn: _on, alsoAtRisk: _who, version: _version, ...person } = record;
  return person;
}
