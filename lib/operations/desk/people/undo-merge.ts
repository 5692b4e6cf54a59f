import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { holdsMerged, type MergeUndo, withDuplicateBack } from "@/lib/domain/person-merge";
import type { PersonRecord } from "@/lib/domain/person-record";
import { Refusal } from "@/lib/domain/refusal";
import { reprojectPerson } from "@/lib/operations/door/show-person";
import { displayLine, throughTheLedger } from "@/lib/operations/door/through-the-ledger";
import { assertMay } from "@/lib/policies/may";
import { personFor } from "./person-for";

type Split = { duplicate: PersonRecord; survivor: string; actor: Actor; at: Date };

/**
 * Takes a merge back: what the record had before is its own again, in approved cases and in drafts,
 * also in those that were written since. What was said of the survivor alone stays with it. Where the
 * survivor was hidden meanwhile, the record comes back hidden too, by the ledger: who hid the one human
 * hid every name.
 */
export async function undoMerge(
  actor: Actor,
  duplicateId: string,
  survivor: string,
): Promise<void> {
  assertMay(actor, "mergePersons");
  const line = displayLine(duplicateId, "role-only");
  await throughTheLedger(line, { actor, action: "undoMerge" }, async (stores, written) => {
    const { persons } = stores;
    const merged = await personFor(stores, actor, duplicateId);
    const kept = await personFor(stores, actor, survivor);
    const undo = await persons.undoOf(duplicateId, survivor);
    if (!undo) throw new Refusal("not-found", "problem.notFound");
    if ((await persons.survivorsOf([survivor])).size > 0)
      throw new Refusal("conflict", "people.undoLaterFirst");
    const hides = kept.display !== "full-name" && merged.display === "full-name";
    const duplicate: PersonRecord = hides ? { ...merged, display: "role-only" } : merged;
    const split = { duplicate, survivor, actor, at: new Date(written.createdAt) };
    const work = async () => {
      if (hides) await persons.changeDisplay(duplicateId, duplicate.display);
      await separate(stores, { undo, kept }, split);
    };
    return { lines: hides ? [written] : [], work };
  });
}

async function separate(
  stores: Stores,
  { undo, kept }: { undo: MergeUndo; kept: PersonRecord },
  split: Split,
): Promise<void> {
  const { duplicate, survivor, at } = split;
  await stores.persons.unlink(duplicate.id, survivor);
  for (const entry of undo.entries) await giveBackIn(stores, entry, split);
  if (undo.same !== null) await linkAgain(stores, undo.same, split);
  await reprojectPerson(stores, kept, { at });
  await reprojectPerson(stores, duplicate, { at });
}

async function giveBackIn(stores: Stores, taken: MergeUndo["entries"][number], split: Split) {
  const { duplicate, survivor } = split;
  const { entry: entryId, ...back } = taken;
  await stores.persons.giveBack({ entryId, from: survivor, to: duplicate.id }, back);
  const head = await stores.revisions.headOf(entryId);
  const draft = head && (await stores.revisions.contentOf(entryId, head.number));
  if (!head || !draft || !holdsMerged(draft, survivor, taken.parties)) return;
  const { consentOn: _on, alsoAtRisk: _who, version: _version, ...person } = duplicate;
  const entry = withDuplicateBack(draft, { duplicate: person, survivor }, taken);
  await writeSplit(stores, { entryId, head, entry }, split);
}

type Writing = {
  entryId: string;
  head: NonNullable<Awaited<ReturnType<Stores["revisions"]["headOf"]>>>;
  entry: Parameters<Stores["revisions"]["write"]>[1]["entry"];
};

/** Into the open revision, or beside a sealed one as a revision of the same standing. */
async function writeSplit({ revisions }: Stores, { entryId, head, entry }: Writing, split: Split) {
  const { at, actor } = split;
  const written = { entry, reason: head.reason, saveId: head.saveId, at };
  if (head.sealedAt === null) await revisions.write(head.id, written);
  else {
    const number = head.number + 1;
    const next = { entryId, number, authorId: actor.account, state: head.state };
    await revisions.open(next, { ...written, saveId: null });
    await revisions.seal(entryId, at);
    if (head.languages.length > 0) await revisions.publishedIn(entryId, number, head.languages);
  }
  await revisions.raiseVersion(entryId);
}

async function linkAgain(
  { persons }: Stores,
  reason: string,
  { duplicate, survivor, actor, at }: Split,
) {
  const [from = survivor, to = duplicate.id] = [duplicate.id, survivor].sort();
  await persons.link({ from, to, kind: "same-person", reason, by: actor.account, at }, null);
}
