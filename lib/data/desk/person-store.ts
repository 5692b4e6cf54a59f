import { findPersons } from "@/lib/data/desk/person-rows";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import type { DisplayPolicy, Person } from "@/lib/domain/person";

/** People and how they may be shown. */
export function personStore(tx: Tx) {
  return {
    add: async (persons: Person[]) => {
      await tx.person.createMany({
        skipDuplicates: true,
        data: persons.map((p) => ({ ...p, name: jsonColumn(p.name) })),
      });
    },
    byId: async (id: string): Promise<Person | null> => {
      const [found] = await findPersons(tx, { id });
      return found ?? null;
    },
    /** Everybody who may not be shown by full name and of whom the desk holds any spelling. */
    protectedOnes: async (): Promise<Person[]> => {
      const hidden = await findPersons(tx, { display: { not: "full-name" } });
      return hidden.filter((p) => p.name !== null || p.printed.length > 0);
    },
    changeDisplay: async (id: string, display: DisplayPolicy) => {
      await tx.person.update({ where: { id }, data: { display } });
    },
    entriesOf: async (id: string): Promise<string[]> => {
      const rows = await tx.entryPerson.findMany({ where: { personId: id } });
      return rows.map((row) => row.entryId);
    },
  };
}
