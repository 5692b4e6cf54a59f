import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { PersonFields, PersonRecord } from "@/lib/domain/person-record";
import { savePerson } from "@/lib/operations/desk/people/save-person";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import { saveAs } from "@/tests/integration/setup/at-the-desk";

/** What a form says of a record as it is. */
export function fieldsOf(record: PersonRecord): PersonFields {
  const { id: _id, version: _version, name, pseudonym, ...rest } = record;
  const none = { en: "", ru: "" };
  return { ...rest, name: name ?? none, pseudonym: pseudonym ?? none };
}

/** Saves a person with these fields changed, over the version that is there. */
export async function changePerson(actor: Actor, id: string, fields: Partial<PersonFields>) {
  const { record } = await showPersonRecord(actor, id);
  const given = { version: record.version, fields: { ...fieldsOf(record), ...fields } };
  await savePerson(actor, id, given);
}

/** Puts somebody whom the desk knows into the draft of the invented case, as a witness. */
export async function intoTheCase(actor: Actor, person: string) {
  const [held] = await inTransaction(({ persons }) => persons.byIds([person]));
  if (!held) throw new Error("nobody of that id");
  await saveAs(actor, (entry) => {
    const [first] = entry.parties;
    if (!first) throw new Error("no party to copy");
    const witness = {
      ...first,
      id: `9001.${person}`,
      role: "witness" as const,
      person,
      label: { en: "a witness", ru: "свидетель" },
    };
    return {
      ...entry,
      persons: [...entry.persons, held],
      parties: [...entry.parties, witness],
    };
  });
}
