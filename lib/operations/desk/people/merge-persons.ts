import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { type MergeUndo, partiesOf } from "@/lib/domain/person-merge";
import type { PersonRecord } from "@/lib/domain/person-record";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { reprojectPerson } from "@/lib/operations/door/show-person";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { personFor } from "./person-for";

const request = z.strictObject({
  duplicate: safeText(120),
  survivor: safeText(120),
  reason: safeText(1000).refine((text) => text.trim() !== "", "people.reasonMissing"),
});

/**
 * Merges a record into another of the same human: every draft and every approved case names the
 * survivor from now on, and readers see it at once. The record stays, so that all can be undone.
 */
export async function mergePersons(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "mergePersons");
  const { duplicate, survivor, reason } = parseInput(request, given);
  if (duplicate === survivor)
    throw new Refusal("invalid", "people.withItself", { field: "survivor" });
  const at = new Date();
  await throughTheDoor(async (stores) => {
    const kept = await personFor(stores, actor, survivor);
    assertMergeable(await personFor(stores, actor, duplicate), kept);
    if ((await stores.persons.survivorsOf([duplicate, survivor])).size > 0)
      throw new Refusal("conflict", "people.isMerged");
    const undo = await takeOver(stores, duplicate, survivor);
    await stores.persons.link(
      { from: duplicate, to: survivor, kind: "duplicate", reason, by: actor.account, at },
      undo,
    );
    const about = { kind: "person", id: duplicate };
    await stores.journal.audit({ actor, action: "mergePersons", about, at });
    await reprojectPerson(stores, kept, { at });
  });
}

/** A hidden record and a shown one cannot be told apart once they are one: that is settled first. */
function assertMergeable(duplicate: PersonRecord, survivor: PersonRecord): void {
  const isShown = (record: PersonRecord) => record.display === "full-name";
  if (isShown(duplicate) !== isShown(survivor))
    throw new Refusal("conflict", "people.displayDiffers");
}

/** Moves what is approved to the survivor; drafts follow when they are read. Gives what it changed. */
async function takeOver(stores: Stores, from: string, to: string): Promise<MergeUndo> {
  const { persons } = stores;
  const approved = await persons.entriesOf(from);
  const cases = [...new Set([...approved, ...(await persons.draftsOf(from))])].sort();
  const entries: MergeUndo["entries"] = [];
  for (const entry of cases) entries.push(await takeOverIn(stores, { entryId: entry, from, to }));
  return { same: await endSameLink(stores, from, to), entries };
}

async function takeOverIn(
  stores: Stores,
  move: { entryId: string; from: string; to: string },
): Promise<MergeUndo["entries"][number]> {
  const { entryId, from, to } = move;
  const { persons } = stores;
  const standing = await persons.standingOf(entryId, from);
  const head = await stores.revisions.headOf(entryId);
  const draft = head && (await stores.revisions.contentOf(entryId, head.number));
  const both = (await persons.standingOf(entryId, to)).position !== null;
  if (standing.position !== null) await persons.moveStanding(move, both);
  const inDraft = draft ? partiesOf(draft, from) : [];
  return {
    entry: entryId,
    parties: [...new Set([...standing.parties, ...inDraft])],
    position: standing.position,
    both: both || (draft?.persons.some((person) => person.id === to) ?? false),
  };
}

/** A duplicate is more than the same person: that link gives way, and its reason is kept. */
async function endSameLink({ persons }: Stores, one: string, other: string) {
  const link = (await persons.linksOf(one)).find(({ from, to }) => from === other || to === other);
  if (!link) return null;
  await persons.unlink(link.from, link.to);
  return link.reason;
}
