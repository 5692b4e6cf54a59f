import type { OutboxRow } from "@/lib/data/desk/outbox-store";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { thingOf } from "./meilisearch/document";
import type { IndexWriter } from "./meilisearch/index-writer";
import { isRefusedContent, troubleOf } from "./meilisearch/trouble";
import { releaseConfirmed, syncThings, type Thing } from "./sync-things";

/** How much is told at once. */
const batch = 100;

/** After so many refusals a row is put on the shelf. */
const mostAttempts = 8;

/** How long a refused row waits before it is told again: 5 s, then twice as long each time. */
export function waitAfter(attempts: number): number {
  return Math.min(5_000 * 2 ** attempts, 60 * 60 * 1000);
}

/** What one turn did; `more` where another is due at once. */
export type Drained = { told: number; shelved: OutboxRow[]; more: boolean };

/**
 * Tells the index what has changed in public, in order. A row is done when the index has done its
 * task, and what takes words out of the public when a question to the index no longer finds them;
 * whatever dies in between is told again. One process at a time does it. Throws where the server
 * cannot be reached: then no row is to blame.
 */
export function drainOutbox(writer: IndexWriter, at: Date): Promise<Drained> {
  return inTransaction(async (stores) => {
    if (!(await stores.outbox.tryLock())) return nothing;
    const rows = await stores.outbox.due(at, batch);
    if (rows.length === 0) return nothing;
    const outcomes = await tellAll({ stores, writer, at }, rows);
    const shelved = await keepTroubles(stores, outcomes, at);
    const told = outcomes.filter(({ trouble }) => trouble === null).length;
    return { told, shelved, more: rows.length === batch && told > 0 };
  });
}

const nothing: Drained = { told: 0, shelved: [], more: false };

type Telling = { stores: Stores; writer: IndexWriter; at: Date };
type Outcome = { row: OutboxRow; trouble: string | null };

/** All rows at once; where the server refuses something, one by one, to find which it is. */
async function tellAll(telling: Telling, rows: OutboxRow[]): Promise<Outcome[]> {
  const { stores, writer } = telling;
  const things = distinct(rows);
  // Read before the things are: what comes later is told later.
  const waiting = await stores.outbox.waitingAbout(things);
  try {
    await syncThings(stores, writer, things);
  } catch (error) {
    if (!isRefusedContent(error)) throw error;
    if (rows.length > 1) return oneByOne(telling, rows);
    return rows.map((row) => ({ row, trouble: troubleOf(error) }));
  }
  const troubles = await confirmed(telling, things, waiting);
  return rows.map((row) => ({ row, trouble: troubles.get(thingOf(thingIn(row))) ?? null }));
}

async function oneByOne(telling: Telling, rows: OutboxRow[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(...(await tellAll(telling, [row])));
  return outcomes;
}

/** The things of which the index still finds something old; all about the others is done. */
async function confirmed({ stores, writer, at }: Telling, things: Thing[], waiting: bigint[]) {
  const troubles = new Map<string, string>();
  const withheld = new Set((await stores.searchCopies.withheld()).map(thingOf));
  for (const thing of things.filter((one) => withheld.has(thingOf(one)))) {
    const gone = await releaseConfirmed(stores, writer, { thing, told: waiting });
    if (!gone) troubles.set(thingOf(thing), "still_found");
  }
  const clean = things.filter((thing) => !troubles.has(thingOf(thing)));
  const about = new Set(await stores.outbox.waitingAbout(clean));
  await stores.outbox.done(
    waiting.filter((id) => about.has(id)),
    at,
  );
  return troubles;
}

/** What was refused is told again later; what was refused too often is put aside, and returned. */
async function keepTroubles(stores: Stores, outcomes: Outcome[], at: Date): Promise<OutboxRow[]> {
  const shelved: OutboxRow[] = [];
  for (const { row, trouble } of outcomes) {
    if (trouble === null) continue;
    if (row.attempts + 1 >= mostAttempts) {
      await stores.outbox.shelve(row, { shelvedAt: at, trouble });
      shelved.push(row);
      continue;
    }
    const nextAt = new Date(at.getTime() + waitAfter(row.attempts));
    await stores.outbox.later(row, { nextAt, trouble });
  }
  return shelved;
}

function distinct(rows: readonly OutboxRow[]): Thing[] {
  return [...new Map(rows.map((row) => [thingOf(thingIn(row)), thingIn(row)])).values()];
}

function thingIn({ kind, subjectId }: OutboxRow): Thing {
  return { kind, id: subjectId };
}
