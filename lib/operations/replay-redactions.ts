import type { Stores } from "@/lib/data/desk/transaction";
import { person as personSchema } from "@/lib/domain/person";
import { publicKinds } from "@/lib/domain/projection/projection";
import type { Redaction } from "@/lib/domain/redaction";
import { readRedactions } from "@/lib/outside/redaction-file";
import { changedByLedger, removeReasons, writeWhatIsLeft } from "./door/enforce-ledger";
import { removed } from "./door/reasons";
import { showPerson } from "./door/show-person";
import { throughTheDoor } from "./door/through-the-door";
import { withdrawThing } from "./door/withdraw-thing";

/**
 * Does again everything that the ledger outside the database knows and the database does not: the
 * database was restored from a backup that is older. Answers how many lines there were, and how many cannot be read.
 */
export async function replayRedactions(): Promise<{ replayed: number; unreadable: number }> {
  const { lines, unreadable } = await readRedactions();
  if (lines.length === 0) return { replayed: 0, unreadable };
  const replayed = await throughTheDoor(async (stores) => {
    const known = await stores.redactions.ids();
    const missing = lines.filter((line) => !known.has(line.id));
    await stores.redactions.add(missing);
    for (const line of missing) await replay(stores, line);
    return missing.length;
  });
  return { replayed, unreadable };
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
  if (thing && (await stores.publications.isPublic(thing))) await withdrawThing(stores, thing, at);
}

async function showAgain(stores: Stores, line: Redaction, at: Date): Promise<void> {
  const before = await stores.persons.byId(line.subjectId);
  const person = personSchema.safeParse({ ...before, display: line.field });
  if (person.success && before?.display !== person.data.display)
    await showPerson(stores, person.data, at);
}
