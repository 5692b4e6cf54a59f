import type { CaseEntry } from "@/lib/domain/case-entry";
import type { ThingAddress } from "@/lib/domain/field-address";
import type { Person } from "@/lib/domain/person";

/** What is left, and everything that went, so that it can be said. */
export type Removal = { entry: CaseEntry; removed: readonly ThingAddress[] };

/**
 * The entry without a thing and without what hangs on it: a party takes factors, charges, rulings and
 * their sentences along; a proceeding its rulings; a ruling its sentences. The person stays a record.
 */
export function removeThing(entry: CaseEntry, at: ThingAddress): Removal {
  const removed = hangingOn(entry, at);
  const gone = new Set(removed.map(({ id }) => id));
  const stays = ({ id }: { id: string }) => !gone.has(id);
  return {
    removed,
    entry: {
      ...entry,
      parties: entry.parties.filter(stays),
      factors: entry.factors.filter(stays),
      charges: entry.charges.filter(stays),
      proceedings: entry.proceedings.filter(stays),
      rulings: entry.rulings.filter(stays),
      sentences: entry.sentences.filter(stays),
      happenings: entry.happenings.filter(stays).map((happening) => ({
        ...happening,
        parties: happening.parties.filter((party) => !gone.has(party)),
      })),
      ...deskNotes(entry, gone),
    },
  };
}

/** The entry without an open question, by its place. */
export function removeQuestion(entry: CaseEntry, index: number): CaseEntry {
  return { ...entry, openQuestions: entry.openQuestions.filter((_, place) => place !== index) };
}

/** The entry without a person whom no party is any more; the record of the person stays. */
export function dropUnusedPerson(entry: CaseEntry, person: string | null): CaseEntry {
  if (person === null || entry.parties.some((party) => party.person === person)) return entry;
  return { ...entry, persons: entry.persons.filter(({ id }) => id !== person) };
}

/** The people whom the case names though they have no part in it and no narrative mentions them. */
export function personsWithoutPart(entry: CaseEntry): Person[] {
  const told = JSON.stringify([entry.en.narrative, entry.ru.narrative]);
  return entry.persons.filter(
    ({ id }) => !entry.parties.some(({ person }) => person === id) && !told.includes(`"${id}"`),
  );
}

/** A thing and all that hangs on it; nothing where there is no such thing. */
export function hangingOn(entry: CaseEntry, at: ThingAddress): ThingAddress[] {
  const lists: Readonly<Record<string, readonly Hanging[]>> = {
    party: entry.parties,
    factor: entry.factors,
    charge: entry.charges,
    proceeding: entry.proceedings,
    ruling: entry.rulings,
    sentence: entry.sentences,
    happening: entry.happenings,
    extra: entry.extras ?? [],
  };
  if (!lists[at.kind]?.some(({ id }) => id === at.id)) return [];
  const rulings = entry.rulings.filter(
    (ruling) => ruling.id === at.id || ruling.party === at.id || ruling.proceeding === at.id,
  );
  const ofRulings = new Set(rulings.map(({ id }) => id));
  const hanging = [
    ...entry.factors.filter(({ party }) => party === at.id).map(named("factor")),
    ...entry.charges.filter(({ party }) => party === at.id).map(named("charge")),
    ...rulings.map(named("ruling")),
    ...entry.sentences.filter(({ ruling }) => ofRulings.has(ruling)).map(named("sentence")),
  ];
  return [at, ...hanging.filter(({ id }) => id !== at.id)];
}

type Hanging = { id: string };

const named =
  (kind: string) =>
  ({ id }: Hanging): ThingAddress => ({ kind, id });

/** Answers to warnings about what is gone go too; a list that was not there stays away. */
function deskNotes(entry: CaseEntry, gone: ReadonlySet<string>) {
  const { answers, extras } = entry;
  return {
    ...(answers ? { answers: answers.filter(({ subject }) => !gone.has(subject)) } : {}),
    ...(extras ? { extras: extras.filter(({ id }) => !gone.has(id)) } : {}),
  };
}
