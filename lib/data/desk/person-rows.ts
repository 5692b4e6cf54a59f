import type { Tx } from "@/lib/data/desk/tx";
import { dayColumn, dayOrNull, jsonColumn } from "@/lib/data/json-column";
import { type Person, personIn } from "@/lib/domain/person";
import type { PersonRecord } from "@/lib/domain/person-record";
import { drafted } from "@/lib/domain/wording";

const columns = {
  id: true,
  name: true,
  nameRuBasis: true,
  printed: true,
  display: true,
  label: true,
  pseudonym: true,
  ground: true,
  consent: true,
  riskTier: true,
} as const;

const shape = personIn(drafted);

type Where = NonNullable<Parameters<Tx["person"]["findMany"]>[0]>["where"];

/** The people that a condition chooses, as far as a projection may know them. */
export async function findPersons(tx: Tx, where: Where): Promise<Person[]> {
  const rows = await tx.person.findMany({ where: { ...where }, select: columns });
  return rows.map((row) => shape.parse(row));
}

/** The people that a condition chooses, with what the desk alone knows of them. */
export async function findRecords(tx: Tx, where: Where): Promise<PersonRecord[]> {
  const rows = await tx.person.findMany({
    where: { ...where },
    select: { ...columns, consentOn: true, alsoAtRisk: true, version: true },
  });
  return rows.map(({ consentOn, alsoAtRisk, version, ...row }) => ({
    ...shape.parse(row),
    consentOn: dayOrNull(consentOn),
    alsoAtRisk,
    version,
  }));
}

/** The people with these ids, by id. */
export async function personsById(tx: Tx, ids: string[]): Promise<Map<string, Person>> {
  const people = await findPersons(tx, { id: { in: ids } });
  return new Map(people.map((person) => [person.id, person]));
}

/** A person as a row. */
export function personRow(p: Person) {
  return { ...p, name: jsonColumn(p.name), pseudonym: jsonColumn(p.pseudonym) };
}

/** A person's record as a row. */
export function recordRow({ consentOn, alsoAtRisk, version, ...person }: PersonRecord) {
  const day = consentOn === null ? null : dayColumn(consentOn);
  return { ...personRow(person), consentOn: day, alsoAtRisk, version };
}
