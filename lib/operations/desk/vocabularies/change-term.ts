import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { localText } from "@/lib/domain/local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { assertTermPlace, type VocabularyTerm } from "@/lib/domain/vocabulary";
import { republish } from "@/lib/operations/door/republish";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { termStamp } from "./show-vocabularies";

const changed = z.strictObject({
  id: safeText(60),
  seen: z.string(),
  label: localText,
  parent: safeText(60).transform((id) => id || null),
});
const moved = z.strictObject({ id: safeText(60), by: z.enum(["up", "down"]) });
const retired = z.strictObject({ id: safeText(60), retired: z.enum(["yes", "no"]) });
const removed = z.strictObject({ id: safeText(60) });

/** What the public history says of versions in which a value is named anew. */
const renamedTerm = { en: "A value was named anew.", ru: "Уточнено название значения." };

/** Renames a term or puts it elsewhere; every public case that has it is projected anew. */
export function changeTerm(actor: Actor, given: unknown): Promise<void> {
  const { id, seen, label, parent } = parseInput(changed, given);
  return about(actor, "changeTerm", id, async (stores, term, at) => {
    assertSame(termStamp(term), seen);
    const terms = await stores.vocabularies.terms(term.vocabularyId);
    assertTermPlace(terms, id, parent);
    await stores.vocabularies.saveTerm({ ...term, label, parentId: parent });
    if (label.en === term.label.en && label.ru === term.label.ru) return;
    const cases = await stores.vocabularies.publicEntriesWith(id);
    const things = cases.map((entry) => ({ kind: "case" as const, id: entry }));
    await republish(stores, things, { at, reason: renamedTerm });
  });
}

/** Puts a term one place up or down among those beside it; at the end it stays where it is. */
export function moveTerm(actor: Actor, given: unknown): Promise<void> {
  const { id, by } = parseInput(moved, given);
  return about(actor, "moveTerm", id, async ({ vocabularies }, term) => {
    const beside = (await vocabularies.terms(term.vocabularyId)).filter(
      (other) => other.parentId === term.parentId,
    );
    const from = beside.findIndex((other) => other.id === id);
    const other = beside[from + (by === "up" ? -1 : 1)];
    if (!other) return;
    const order = beside.map((one) => (one.id === id ? other : one.id === other.id ? term : one));
    for (const [position, one] of order.entries())
      await vocabularies.saveTerm({ ...one, position });
  });
}

/** Retires a term, or takes it back: it is offered no more, and stays where it is used. */
export function retireTerm(actor: Actor, given: unknown): Promise<void> {
  const { id, retired: wanted } = parseInput(retired, given);
  return about(actor, "retireTerm", id, async ({ vocabularies }, term, at) => {
    await vocabularies.saveTerm({ ...term, retiredAt: wanted === "yes" ? at : null });
  });
}

/** Deletes a term that no state of any case has and below which none stands; refuses any other. */
export function removeTerm(actor: Actor, given: unknown): Promise<void> {
  const { id } = parseInput(removed, given);
  return about(actor, "removeTerm", id, async ({ vocabularies }) => {
    if (await vocabularies.isTermUsed(id)) throw new Refusal("conflict", "term.used");
    await vocabularies.removeTerm(id);
  });
}

type Work = (stores: Stores, term: VocabularyTerm, at: Date) => Promise<void>;

/** Does something with one term, alone and with a line in the journal. */
function about(actor: Actor, action: string, id: string, work: Work): Promise<void> {
  assertMay(actor, "manageVocabularies");
  const at = new Date();
  return throughTheDoor(async (stores) => {
    await stores.journal.lock("vocabulary");
    const term = (await stores.vocabularies.terms()).find((one) => one.id === id);
    if (!term) throw new Refusal("not-found", "problem.notFound");
    await work(stores, term, at);
    await stores.journal.audit({ actor, action, about: { kind: "term", id }, at });
  });
}
