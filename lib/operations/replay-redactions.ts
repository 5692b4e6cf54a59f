import type { Stores } from "@/lib/data/desk/transaction";
import { person as personSchema } from "@/lib/domain/person";
import { publicKinds } from "@/lib/domain/projection/projection";
import type { Redaction, RedactionLift } from "@/lib/domain/redaction";
import { appendRedactions, readRedactions } from "@/lib/outside/redaction-file";
import { changedByLedger, removeReasons, writeWhatIsLeft } from "./door/enforce-ledger";
import { liftLines } from "./door/lift-lines";
import { removed } from "./door/reasons";
import { republishBound } from "./door/republish-figure";
import { showPerson } from "./door/show-person";
import { throughTheDoor } from "./door/through-the-door";
import { withdrawThing } from "./door/withdraw-thing";

/** How much was done again: lines enforced and lines lifted, and how many cannot be read. */
export type Replayed = { replayed: number; lifted: number; unreadable: number };

/**
 * Does again everything that the ledger outside the database knows and the database does not: the
 * database was restored from a backup that is older. What was redacted and lifted since is redacted
 * and lifted again, so that old versions lose their words and the newest keeps them, as it was.
 */
export async function replayRedactions(): Promise<Replayed> {
  const { lines, lifts, unreadable } = await readRedactions();
  const done = await throughTheDoor(async (stores) => {
    const known = await stores.redactions.ids();
    const missing = lines.filter((line) => !known.has(line.id));
    await stores.redactions.add(missing);
    for (const line of missing) await replay(stores, line);
    const lifted = await liftAgain(stores, lifts);
    return { replayed: missing.length, lifted, unwritten: await unwrittenLifts(stores, lifts) };
  });
  await appendRedactions(done.unwritten);
  return { replayed: done.replayed, lifted: done.lifted, unreadable };
}

/** Lifts what the ledger says was lifted and is still in force here. */
async function liftAgain(stores: Stores, lifts: readonly RedactionLift[]): Promise<number> {
  const ended = new Set(lifts.flatMap((lift) => lift.lifted));
  const lines = (await stores.redactions.inForce()).filter((line) => ended.has(line.id));
  if (lines.length > 0) await liftLines(stores, lines, new Date());
  return lines.length;
}

/** What was lifted here and is not in the file: the program ended between the two, or is newer. */
async function unwrittenLifts(
  stores: Stores,
  lifts: readonly RedactionLift[],
): Promise<RedactionLift[]> {
  const written = new Set(lifts.flatMap((lift) => lift.lifted));
  return (await stores.redactions.lifted())
    .map(({ ids, at }) => ({ lifted: ids.filter((id) => !written.has(id)), at: at.toISOString() }))
    .filter(({ lifted }) => lifted.length > 0);
}

async function replay(stores: Stores, line: Redaction): Promise<void> {
  const at = new Date();
  if (line.target === "thing") return withdrawAgain(stores, line, at);
  if (line.target === "display") return showAgain(stores, line, at);
  await removeReasons(stores, [line]);
  const changed = await changedByLedger(stores, [line]);
  if (changed.length > 0) await writeWhatIsLeft(stores, changed, { at, reason: removed });
}

async function withdrawAgain(stores: Stores, line: Redaction, at: Date): Promise<void> {
  const kind = publicKinds.find((known) => known === line.subjectKind);
  const thing = kind ? { kind, id: line.subjectId } : null;
  if (!thing || !(await stores.publications.isPublic(thing))) return;
  await withdrawThing(stores, thing, at);
  if (kind === "figure") await republishBound(stores, [thing.id], { at, reason: removed });
}

async function showAgain(stores: Stores, line: Redaction, at: Date): Promise<void> {
  const before = await stores.persons.byId(line.subjectId);
  const person = personSchema.safeParse({ ...before, display: line.field });
  if (person.success && before?.display !== person.data.display)
    await showPerson(stores, person.data, at);
}
