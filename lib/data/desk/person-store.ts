import { z } from "zod";
import {
  addLink,
  linksOf,
  mergedInto,
  removeLink,
  survivorsOf,
  undoOf,
} from "@/lib/data/desk/person-links";
import {
  casesOfPersons,
  companionsOf,
  draftsOf,
  knowsPerson,
  listPersons,
  type PersonFilter,
  wordsOfCases,
} from "@/lib/data/desk/person-list";
import { findPersons, findRecords, personRow, recordRow } from "@/lib/data/desk/person-rows";
import {
  type GivingBack,
  giveBack,
  type Move,
  moveStanding,
  standingOf,
} from "@/lib/data/desk/person-standing";
import type { Tx } from "@/lib/data/desk/tx";
import type { Viewer } from "@/lib/data/desk/visible-to";
import type { DisplayPolicy, Person } from "@/lib/domain/person";
import type { MergeUndo, PersonLink } from "@/lib/domain/person-merge";
import type { PersonRecord } from "@/lib/domain/person-record";

/** People and how they may be shown. */
export function personStore(tx: Tx) {
  return {
    add: async (persons: Person[]) => {
      await tx.person.createMany({ skipDuplicates: true, data: persons.map(personRow) });
    },
    addRecord: async (record: PersonRecord) => {
      await tx.person.create({ data: recordRow(record) });
    },
    byId: async (id: string): Promise<Person | null> => {
      const [found] = await findPersons(tx, { id });
      return found ?? null;
    },
    recordById: async (id: string): Promise<PersonRecord | null> => {
      const [found] = await findRecords(tx, { id });
      return found ?? null;
    },
    byIds: (ids: string[]): Promise<Person[]> => findPersons(tx, { id: { in: ids } }),
    /** Writes a record over the version it was read at; false where somebody was quicker. */
    write: async (record: PersonRecord): Promise<boolean> => {
      const { id, version, ...data } = recordRow(record);
      const written = await tx.person.updateMany({
        where: { id, version },
        data: { ...data, version: version + 1 },
      });
      return written.count === 1;
    },
    /**
     * Everybody who may not be shown by full name and of whom the desk holds any spelling. A merged
     * record is shown as the one in which it lives on.
     */
    protectedOnes: async (): Promise<Person[]> => {
      const shownAs = await mergedPeople(tx);
      const hidden = await findPersons(tx, { display: { not: "full-name" } });
      return [...hidden.filter((p) => !shownAs.has(p.id)), ...shownAs.values()].filter(
        (p) => p.display !== "full-name" && (p.name !== null || p.printed.length > 0),
      );
    },
    /** For everybody who is not shown by full name: who of their cases is. */
    shownBeside: () => shownBeside(tx),
    /** The people of a case, as it was last approved. */
    inEntry: (entryId: string): Promise<Person[]> => peopleIn(tx, entryId),
    changeDisplay: async (id: string, display: DisplayPolicy) => {
      await tx.person.update({ where: { id }, data: { display, version: { increment: 1 } } });
    },
    entriesOf: async (id: string): Promise<string[]> => {
      const rows = await tx.entryPerson.findMany({ where: { personId: id } });
      return rows.map((row) => row.entryId);
    },
    listed: (filter: PersonFilter) => listPersons(tx, filter),
    casesOf: (ids: readonly string[], viewer: Viewer) => casesOfPersons(tx, ids, viewer),
    isKnownTo: (viewer: Viewer, id: string) => knowsPerson(tx, id, viewer),
    linksOf: (id: string) => linksOf(tx, id),
    link: (link: Omit<PersonLink, "at"> & { at: Date }, undo: MergeUndo | null) =>
      addLink(tx, link, undo),
    unlink: (from: string, to: string) => removeLink(tx, from, to),
    undoOf: (from: string, to: string) => undoOf(tx, from, to),
    survivorsOf: (ids: readonly string[]) => survivorsOf(tx, ids),
    mergedInto: (id: string) => mergedInto(tx, id),
    companionsOf: (ids: readonly string[]) => companionsOf(tx, ids),
    wordsOfCases: (ids: readonly string[]) => wordsOfCases(tx, ids),
    draftsOf: (id: string) => draftsOf(tx, id),
    standingOf: (entryId: string, id: string) => standingOf(tx, entryId, id),
    moveStanding: (move: Move, both: boolean) => moveStanding(tx, move, both),
    giveBack: (move: Move, back: GivingBack) => giveBack(tx, move, back),
  };
}

async function peopleIn(tx: Tx, entryId: string): Promise<Person[]> {
  const rows = await tx.entryPerson.findMany({ where: { entryId } });
  return findPersons(tx, { id: { in: rows.map((row) => row.personId) } });
}

async function shownBeside(tx: Tx): Promise<Map<string, Person[]>> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT hidden.id AS hidden, shown.id AS shown
    FROM desk.person hidden
    JOIN desk.entry_person a ON a.person_id = hidden.id
    JOIN desk.entry_person b ON b.entry_id = a.entry_id
    JOIN desk.person shown ON shown.id = b.person_id AND shown.display = 'full-name'
    WHERE hidden.display <> 'full-name'`;
  const pairs = z.array(z.object({ hidden: z.string(), shown: z.string() })).parse(rows);
  const people = await findPersons(tx, { id: { in: pairs.map((pair) => pair.shown) } });
  const byId = new Map(people.map((person) => [person.id, person]));
  const beside = new Map<string, Person[]>();
  for (const { hidden, shown } of pairs)
    beside.set(hidden, [...(beside.get(hidden) ?? []), ...one(byId.get(shown))]);
  return beside;
}

const one = <T>(found: T | undefined): T[] => (found === undefined ? [] : [found]);

/** Every merged record as it is shown now: by the policy, label and pseudonym of its survivor. */
async function mergedPeople(tx: Tx): Promise<Map<string, Person>> {
  const links = await tx.personLink.findMany({ where: { kind: "duplicate" } });
  const merged = links.map((link) => link.fromId);
  const survivors = await survivorsOf(tx, merged);
  const people = await findPersons(tx, { id: { in: [...merged, ...survivors.values()] } });
  const byId = new Map(people.map((person) => [person.id, person]));
  const shown = merged.flatMap((id): Person[] => {
    const own = byId.get(id);
    const survivor = byId.get(survivors.get(id) ?? "");
    if (!own || !survivor) return [];
    const { display, label, pseudonym } = survivor;
    return [{ ...own, display, label, pseudonym }];
  });
  return new Map(shown.map((person) => [person.id, person]));
}
