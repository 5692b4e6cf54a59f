import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import {
  type PersonFields,
  type PersonRecord,
  personFields,
  withFields,
} from "@/lib/domain/person-record";
import { Refusal } from "@/lib/domain/refusal";
import { reprojectPerson } from "@/lib/operations/door/show-person";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import {
  displayLine,
  ledgerLine,
  throughTheLedger,
} from "@/lib/operations/door/through-the-ledger";
import { assertMay } from "@/lib/policies/may";
import { assertShowable, assertSpellingsKept, assertWritable } from "./assert-person";
import { personFor } from "./person-for";

const request = z.strictObject({
  /** The version that was loaded. */
  version: z.int().min(1),
  fields: personFields,
});

type Change = { before: PersonRecord; after: PersonRecord; isPublic: boolean };

/**
 * Writes what the desk knows of a person. Refuses as a conflict what was written over another version.
 * Somebody who stands in an approved case is written by editors alone and must stay fit to be shown;
 * readers see the change at once, in old versions too where a name may no longer stand in them. Who
 * is hidden is hidden in the ledger by every record that was merged into this one as well.
 */
export async function savePerson(actor: Actor, id: string, given: unknown): Promise<void> {
  assertMay(actor, "seePeople");
  const { version, fields } = parseInput(request, given);
  const seen = await inTransaction((stores) => changeOf(stores, actor, { id, version, fields }));
  const at = new Date();
  const again = (stores: Stores) => changeOf(stores, actor, { id, version, fields });
  if (!seen.isPublic)
    return inTransaction(async (stores) => write(stores, actor, await again(stores), at));
  if (seen.before.display === seen.after.display)
    return throughTheDoor(async (stores) => write(stores, actor, await again(stores), at));
  const { display } = seen.after;
  const line = displayLine(id, display);
  await throughTheLedger(line, { actor, action: "changeDisplay" }, async (stores, written) => {
    const change = await again(stores);
    const merged = display === "full-name" ? [] : await stores.persons.mergedInto(id);
    const theirs = merged.map((one) => ledgerLine(displayLine(one, display), at));
    return { lines: [written, ...theirs], work: () => write(stores, actor, change, at) };
  });
}

type Wanted = { id: string; version: number; fields: PersonFields };

/** The record as it is and as it is to be. Refuses what may not be written. */
async function changeOf(
  stores: Stores,
  actor: Actor,
  { id, version, fields }: Wanted,
): Promise<Change> {
  const before = await personFor(stores, actor, id);
  const isPublic = (await stores.persons.entriesOf(id)).length > 0;
  assertMay(actor, "writePerson", { isPublic });
  if (before.version !== version)
    throw new Refusal("conflict", "people.changedMeanwhile", { version: before.version });
  const after = withFields(before, fields);
  await assertWritable(stores, after);
  if (isPublic) {
    assertShowable(before, after);
    await assertSpellingsKept(stores, before, after);
  }
  return { before, after, isPublic };
}

async function write(stores: Stores, actor: Actor, change: Change, at: Date): Promise<void> {
  const { before, after, isPublic } = change;
  if (!(await stores.persons.write(after)))
    throw new Refusal("conflict", "people.changedMeanwhile", { version: before.version });
  const about = { kind: "person", id: after.id };
  await stores.journal.audit({ actor, action: "savePerson", about, at });
  if (isPublic) await reprojectPerson(stores, after, { at, before });
}
