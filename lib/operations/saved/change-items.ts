import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { readCaseVersions } from "@/lib/data/published/read-feed-cases";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { type Casefile, caseNumber, keptNote, moved } from "@/lib/domain/saved/casefile";
import { most } from "@/lib/domain/saved/limits";
import { assertRoom, keeper, notThere } from "./keeper";

/** Adds a public case to the end of a set. One that is in it already stays where it is. */
export async function addToCasefile(actor: Actor, id: string, given: unknown): Promise<void> {
  const account = keeper(actor);
  const caseId = parseInput(caseNumber, given);
  const versions = await readCaseVersions({ ids: [caseId] });
  if (versions[caseId] === undefined)
    throw new Refusal("invalid", "saved.noCase", { field: "case" });
  await change({ id, account }, async ({ items }, { casefiles }) => {
    if (items.some((item) => item.caseId === caseId)) return;
    assertRoom(items.length, most.cases);
    const on = new Date().toISOString().slice(0, 10);
    await casefiles.addCase(id, { caseId, position: items.length + 1, on });
  });
}

/** Takes a case out of a set, with the note on it. */
export async function takeFromCasefile(actor: Actor, id: string, caseId: string): Promise<void> {
  await change({ id, account: keeper(actor) }, async ({ items }, { casefiles }) => {
    await casefiles.removeCase(id, caseId);
    const left = items.map((item) => item.caseId).filter((one) => one !== caseId);
    await casefiles.setOrder(id, left);
  });
}

/** Moves a case of a set one step. */
export async function moveInCasefile(
  actor: Actor,
  id: string,
  { caseId, step }: { caseId: string; step: "up" | "down" },
): Promise<void> {
  await change({ id, account: keeper(actor) }, async ({ items }, { casefiles }) => {
    const order = items.map((item) => item.caseId);
    await casefiles.setOrder(id, moved(order, caseId, step));
  });
}

/** Writes the note on a case of a set. */
export async function noteInCasefile(
  actor: Actor,
  id: string,
  given: { caseId: string; note: unknown },
): Promise<void> {
  const note = parseInput(keptNote, given.note);
  await change({ id, account: keeper(actor) }, async ({ items }, { casefiles }) => {
    if (!items.some((item) => item.caseId === given.caseId)) throw notThere();
    await casefiles.setNote(id, given.caseId, note);
  });
}

type Owned = { id: string; account: string };
type Work = (casefile: Casefile, stores: Pick<Stores, "casefiles">) => Promise<void>;

/** Holds a set for one change at a time. Refuses, as not found, what is not this account's. */
function change(owned: Owned, work: Work): Promise<void> {
  return inTransaction(async ({ casefiles }) => {
    await casefiles.hold(owned.id);
    const casefile = await casefiles.one(owned);
    if (!casefile) throw notThere();
    await work(casefile, { casefiles });
  });
}
