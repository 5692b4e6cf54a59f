import type { InCase } from "@/lib/data/desk/person-list";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { type PersonProblem, personGate } from "@/lib/domain/person-gate";
import type { PersonLink } from "@/lib/domain/person-merge";
import type { PersonRecord } from "@/lib/domain/person-record";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";
import { personFor } from "./person-for";

/** Another record of the same human, with how the two are linked. */
export type LinkedPerson = PersonLink & { other: string; name: LocalText | null; label: LocalText };

/** A person as the desk sees them, with what this actor may do. */
export type PersonView = {
  record: PersonRecord;
  cases: InCase[];
  /** True where there are cases that this actor may not see. */
  hiddenCases: boolean;
  links: LinkedPerson[];
  /** The record in which a merged one lives on. */
  survivor: string | null;
  isPublic: boolean;
  problems: PersonProblem[];
  mayWrite: boolean;
  mayMerge: boolean;
};

/** Everything about a person that belongs to their page at the desk. */
export function showPersonRecord(actor: Actor, id: string): Promise<PersonView> {
  assertMay(actor, "seePeople");
  return inTransaction(async (stores) => {
    const { persons } = stores;
    const record = await personFor(stores, actor, id);
    const merged = await persons.mergedInto(id);
    const { cases, hidden } = await persons.casesOf([id, ...merged], viewerOf(actor));
    const isPublic = (await persons.entriesOf(id)).length > 0;
    const survivor = (await persons.survivorsOf([id])).get(id) ?? null;
    return {
      record,
      cases,
      hiddenCases: hidden,
      links: await linkedWith(stores, actor, id),
      survivor,
      isPublic,
      problems: personGate(record),
      mayWrite: survivor === null && may(actor, "writePerson", { isPublic }),
      mayMerge: survivor === null && may(actor, "mergePersons"),
    };
  });
}

/** A merged record is one with the record in which it lives on; any other must be known to who asks. */
async function linkedWith({ persons }: Stores, actor: Actor, id: string): Promise<LinkedPerson[]> {
  const linked: LinkedPerson[] = [];
  for (const link of await persons.linksOf(id)) {
    const isSurvivor = link.kind === "duplicate" && link.from === id;
    const otherId = link.from === id ? link.to : link.from;
    if (!isSurvivor && !(await persons.isKnownTo(viewerOf(actor), otherId))) continue;
    const [other] = await persons.byIds([otherId]);
    if (other) linked.push({ ...link, other: other.id, name: other.name, label: other.label });
  }
  return linked;
}
